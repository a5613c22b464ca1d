import { render } from 'preact';
import { applyLanguage } from '@/components/hooks/apply-language';
import { OptionsPage } from './OptionsPage';

const root = document.getElementById('root');
if (root) void applyLanguage().then(() => render(<OptionsPage />, root));

import { render } from 'preact';
import { applyLanguage } from '@/components/hooks/apply-language';
import { WelcomePage } from './WelcomePage';

const root = document.getElementById('root');
if (root) void applyLanguage().then(() => render(<WelcomePage />, root));

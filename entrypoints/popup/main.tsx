import { render } from 'preact';
import { applyLanguage } from '@/components/hooks/apply-language';
import { PopupPage } from './PopupPage';

const root = document.getElementById('root');
if (root) void applyLanguage().then(() => render(<PopupPage />, root));

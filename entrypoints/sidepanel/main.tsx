import { render } from 'preact';
import { applyLanguage } from '@/components/hooks/apply-language';
import { SidePanelPage } from './SidePanelPage';

const root = document.getElementById('root');
if (root) void applyLanguage().then(() => render(<SidePanelPage />, root));

import { render } from 'preact';
import { applyLanguage } from '@/components/hooks/apply-language';
import { BackupPage } from './BackupPage';

const root = document.getElementById('root');
if (root) void applyLanguage().then(() => render(<BackupPage />, root));

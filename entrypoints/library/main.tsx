import { render } from 'preact';
import { applyLanguage } from '@/components/hooks/apply-language';
import { LibraryPage } from './LibraryPage';

const root = document.getElementById('root');
if (root) void applyLanguage().then(() => render(<LibraryPage />, root));

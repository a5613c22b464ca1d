import { render } from 'preact';
import { PopupPage } from './PopupPage';

const root = document.getElementById('root');
if (root) render(<PopupPage />, root);

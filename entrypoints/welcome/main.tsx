import { render } from 'preact';
import { WelcomePage } from './WelcomePage';

const root = document.getElementById('root');
if (root) render(<WelcomePage />, root);

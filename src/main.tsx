import './ui/base.css';
import { createApp } from './app/create-app';
import { createBrowserPlatform } from './platform/browser/create-browser-platform';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app.');
createApp(createBrowserPlatform(), root);

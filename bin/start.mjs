import { launch } from './launch.mjs';

// npm start: installs and builds what is missing, then serves. In this process, so that signals reach the server.
await launch(() => import('../dist/server/main.js'));

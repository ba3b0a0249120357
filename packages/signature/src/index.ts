export * from './sign/index.js';

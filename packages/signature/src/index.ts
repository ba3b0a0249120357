export * from './sign/index.js';
export * from './verify/index.js';

/** A blue oval on white as a PNG of 48 by 24 pixels, in base64: stands for a drawing in examples. */
export const samplePicture = [
  'iVBORw0KGgoAAAANSUhEUgAAADAAAAAYCAIAAAAzn+mLAAAAXElEQVR42u3W0REAEAwD0CxiR+PZjgVQ7jTitNcB3k+boIoN',
  'AuQGSrnM1x1kCo74QKBssUCjLLJAppgs3NKMTC+AaJquKUABcgDF2b/4qRWzTDTtRfuQaGP8tOQ3jYirYE+ZCv8AAAAASUVO',
  'RK5CYII=',
].join('');

/** Its size in bytes. */
export const samplePictureSize = 149;

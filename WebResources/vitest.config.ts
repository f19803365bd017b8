import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'happy-dom',
    // Frames stay empty: what they show is tested where it is made.
    environmentOptions: { happyDOM: { settings: { navigation: { disableChildFrameNavigation: true } } } },
    include: ['tests/**/*.test.{ts,tsx}'],
    pool: 'threads',
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'happy-dom',
    // Frames stay empty and libraries unloaded: what they hold is tested where it is made.
    environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true, navigation: { disableChildFrameNavigation: true } } } },
    include: ['tests/**/*.test.{ts,tsx}'],
    pool: 'threads',
  },
});

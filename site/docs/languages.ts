const languages = { en: 'English', es: 'Español', ar: 'العربية', 'zh-Hans': '简体中文' };

/** Adds buttons above a live example. Each button sets the language of the example. */
export function addLanguages(example: HTMLElement): void {
  const bar = document.createElement('div');
  bar.className = 'languages';
  bar.role = 'group';
  bar.ariaLabel = 'Language of the example';
  const buttons = Object.entries(languages).map(([lang, name]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.lang = lang;
    button.textContent = name;
    button.addEventListener('click', () => choose(lang));
    return button;
  });
  function choose(lang: string): void {
    example.lang = lang;
    example.dir = lang === 'ar' ? 'rtl' : 'ltr';
    for (const button of buttons) button.ariaPressed = String(button.lang === lang);
  }
  choose('en');
  bar.append(...buttons);
  example.before(bar);
}

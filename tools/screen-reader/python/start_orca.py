"""Starts the Orca of Debian without changing its files.

    start_orca.py SETTINGS_FOLDER

This script uses Orca's modules instead of the program `orca`. That program refuses to start while another
Orca runs, even on another screen. The script also changes one function: Orca 43 detects the language of
the words that it reads, but doesn't pass the language to the voice. Here the voice gets the language, as in
later versions of Orca.
"""
import sys

from orca import orca, speech_generator
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

voice_of = speech_generator.SpeechGenerator.voice


def voice_in_language(self, key=None, **args):
    """Returns the voices for a text of the page. The voices get the language that the page declares."""
    voices = voice_of(self, key, **args)
    # Orca's own words, such as "heading" and "collapsed", have other keys and stay in Orca's language.
    if args.get('language') and key in (None, speech_generator.DEFAULT):
        family = {
            VoiceFamily.LANG: args['language'],
            VoiceFamily.DIALECT: args.get('dialect') or '',
        }
        for voice in voices:
            voice[ACSS.FAMILY] = VoiceFamily(family)
    return voices


speech_generator.SpeechGenerator.voice = voice_in_language
settings = orca.getSettingsManager()
settings.activate(sys.argv[1], {})
sys.path.insert(0, settings.getPrefsDir())
sys.exit(orca.main())

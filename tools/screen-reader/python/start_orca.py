"""Starts Debian's Orca, unchanged on disk.

    start_orca.py SETTINGS_FOLDER

Its modules are used without the program `orca`, which refuses to start where another Orca runs, on
whatever screen. One thing is added: Orca 43 finds the language of what it reads and keeps it to
itself; here the voice is told, as by later versions.
"""
import sys

from orca import orca, speech_generator
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

voice_of = speech_generator.SpeechGenerator.voice


def voice_in_language(self, key=None, **args):
    """The voices for some words of the page, in the language that the page says they are in."""
    voices = voice_of(self, key, **args)
    # Words of Orca's own ("heading", "collapsed") have other keys.
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

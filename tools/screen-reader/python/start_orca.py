"""Starts Debian's Orca, unchanged on disk.

    start_orca.py SETTINGS_FOLDER

Uses Orca's modules without the program `orca`, which refuses to start while another Orca runs, even
on another screen. One thing is added: Orca 43 finds out the language of what it reads, but doesn't
pass it to the voice. Here the voice gets it, as in later versions.
"""
import sys

from orca import orca, speech_generator
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

voice_of = speech_generator.SpeechGenerator.voice


def voice_in_language(self, key=None, **args):
    """The voices for some words of the page, in the language that the page says they are in."""
    voices = voice_of(self, key, **args)
    # Orca's own words ("heading", "collapsed") have other keys.
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

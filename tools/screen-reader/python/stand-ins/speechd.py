"""Replaces the module `speechd`, with which Orca sends speech to Speech Dispatcher.

Each text that Orca speaks is written to the file $SPEECH_LOG as a line of JSON, `{"say", "lang"}`. Orca is told
at once that the text was spoken. There is no sound, and no other program is needed.
"""
import json
import os
import re
import threading

MARK = re.compile(r'<mark name="([^"]*)"/>')


class CallbackType:
    """The events that a synthesizer reports."""

    INDEX_MARK = 'index_marks'
    BEGIN = 'begin'
    END = 'end'
    CANCEL = 'cancel'
    PAUSE = 'pause'
    RESUME = 'resume'


class SSIPError(Exception):
    """An error of Speech Dispatcher. This module never raises it."""


class SSIPCommunicationError(SSIPError):
    """An error of Speech Dispatcher. This module never raises it."""


class SSIPCommandError(SSIPError):
    """An error of Speech Dispatcher. This module never raises it."""


class Priority:
    """The priority of a text."""

    IMPORTANT, MESSAGE, TEXT = 'important', 'message', 'text'
    NOTIFICATION, PROGRESS = 'notification', 'progress'


class PunctuationMode:
    """Which punctuation is spoken."""

    ALL, NONE, SOME, MOST = 'all', 'none', 'some', 'most'


class DataMode:
    """The format of a text to speak."""

    TEXT, SSML = 'text', 'ssml'


class Scope:
    """The clients to which a command applies."""

    SELF, ALL = 'self', 'all'


def plain(text):
    """Returns the words of an SSML text, without markup."""
    text = re.sub(r'<[^>]*>', '', text)
    return text.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&')


class SSIPClient:
    """A connection to a speech synthesizer. Here the synthesizer is a log file."""

    def __init__(self, name, component='default', **_):
        self.language = 'en'
        self.pitch = 0
        # With line buffering each line is written at once, so that lines from different threads don't mix.
        self.log = open(os.environ['SPEECH_LOG'], 'a', buffering=1, encoding='utf-8')

    def write(self, text):
        """Logs a text with the language that was set last."""
        self.log.write(json.dumps({'say': text, 'lang': self.language}, ensure_ascii=False) + '\n')

    def speak(self, text, callback=None, event_types=None):
        """Logs a text. Like Speech Dispatcher, reports from another thread that the text was spoken."""
        self.write(plain(text))
        if callback:
            threading.Thread(target=report_spoken, args=(callback, MARK.findall(text)), daemon=True).start()
        return (225, 'OK', ('1',))

    def char(self, char):
        """Logs a character."""
        self.write(char)

    key = char

    def set_language(self, value, scope=None):
        """Sets the language of the texts that follow."""
        self.language = value

    def get_language(self):
        """Returns the language that was set last."""
        return self.language

    def set_pitch(self, value, scope=None):
        """Sets the pitch of the texts that follow."""
        self.pitch = value

    def get_pitch(self):
        """Returns the pitch that was set last."""
        return self.pitch

    def get_rate(self):
        """Returns the default rate."""
        return 0

    def get_volume(self):
        """Returns the default volume."""
        return 0

    def list_synthesis_voices(self):
        """Returns a voice for each language of the tests."""
        languages = {'English': 'en', 'Spanish': 'es', 'Arabic': 'ar', 'Chinese': 'zh'}
        return tuple((name, language, None) for name, language in languages.items())

    def list_output_modules(self):
        """Returns the name of the only synthesizer."""
        return ('log',)

    def __getattr__(self, name):
        """Ignores all other commands, such as priority, punctuation and cancel. They don't change the words."""
        if name.startswith('__'):
            raise AttributeError(name)
        return lambda *args, **kwargs: None


def report_spoken(callback, marks):
    """Reports that a text was spoken completely."""
    callback(CallbackType.BEGIN)
    if marks:
        callback(CallbackType.INDEX_MARK, index_mark=marks[-1])
    callback(CallbackType.END)


Client = SSIPClient

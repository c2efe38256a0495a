"""Stands in for the module `speechd`, by which Orca talks to Speech Dispatcher.

What Orca would have spoken becomes a line of JSON in the file $SPEECH_LOG, `{"say", "lang"}`, and
counts as spoken at once. No sound, no other program.
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
    """An error of Speech Dispatcher: never raised here."""


class SSIPCommunicationError(SSIPError):
    """An error of Speech Dispatcher: never raised here."""


class SSIPCommandError(SSIPError):
    """An error of Speech Dispatcher: never raised here."""


class Priority:
    """How urgent words are."""

    IMPORTANT, MESSAGE, TEXT = 'important', 'message', 'text'
    NOTIFICATION, PROGRESS = 'notification', 'progress'


class PunctuationMode:
    """Which punctuation is spoken."""

    ALL, NONE, SOME, MOST = 'all', 'none', 'some', 'most'


class DataMode:
    """What is sent to be spoken."""

    TEXT, SSML = 'text', 'ssml'


class Scope:
    """Whose words a command is about."""

    SELF, ALL = 'self', 'all'


def plain(text):
    """The words of SSML."""
    text = re.sub(r'<[^>]*>', '', text)
    return text.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&')


class SSIPClient:
    """A connection to a synthesizer, which here is a file."""

    def __init__(self, name, component='default', **_):
        self.language = 'en'
        self.pitch = 0
        # One write a line: Orca speaks from several threads.
        self.log = open(os.environ['SPEECH_LOG'], 'a', buffering=1, encoding='utf-8')

    def write(self, text):
        """Logs words, with the language that was last set."""
        self.log.write(json.dumps({'say': text, 'lang': self.language}, ensure_ascii=False) + '\n')

    def speak(self, text, callback=None, event_types=None):
        """Logs words, and reports from another thread, as Speech Dispatcher does, that they are spoken."""
        self.write(plain(text))
        if callback:
            threading.Thread(target=report_spoken, args=(callback, MARK.findall(text)), daemon=True).start()
        return (225, 'OK', ('1',))

    def char(self, char):
        """Logs a character."""
        self.write(char)

    key = char

    def set_language(self, value, scope=None):
        """Sets the language of what follows."""
        self.language = value

    def get_language(self):
        """The language set last."""
        return self.language

    def set_pitch(self, value, scope=None):
        """Sets the pitch of what follows."""
        self.pitch = value

    def get_pitch(self):
        """The pitch set last."""
        return self.pitch

    def get_rate(self):
        """The usual rate."""
        return 0

    def get_volume(self):
        """The usual volume."""
        return 0

    def list_synthesis_voices(self):
        """A voice for each language that is read."""
        languages = {'English': 'en', 'Spanish': 'es', 'Arabic': 'ar', 'Chinese': 'zh'}
        return tuple((name, language, None) for name, language in languages.items())

    def list_output_modules(self):
        """The only synthesizer."""
        return ('log',)

    def __getattr__(self, name):
        """Ignores all other commands (priority, punctuation, cancel, close …): they change no words."""
        if name.startswith('__'):
            raise AttributeError(name)
        return lambda *args, **kwargs: None


def report_spoken(callback, marks):
    """Reports words as spoken to their end."""
    callback(CallbackType.BEGIN)
    if marks:
        callback(CallbackType.INDEX_MARK, index_mark=marks[-1])
    callback(CallbackType.END)


Client = SSIPClient

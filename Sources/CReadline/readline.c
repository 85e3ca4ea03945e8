// See include/CReadline.h. What is surprising about readline 8.2 is explained at the line that copes with it.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CReadline.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include <readline/history.h>
#include <readline/readline.h>

static const int owned[] = {SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH, SIGHUP, SIGTERM};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT};
enum { owned_count = sizeof owned / sizeof *owned, fatal_count = sizeof fatal / sizeof *fatal };

static cr_callbacks owner;
static int started, prompting, closed, ended;
static struct sigaction found[owned_count], found_fatal[fatal_count];
static int wake[2] = {-1, -1};
static volatile sig_atomic_t caught[NSIG];

static struct termios usual;
static volatile sig_atomic_t raw;
// What has to be written, besides, for the screen to be as it was found.
static const char *undo_screen;
static int wishes_editor;

// A letter on its way to readline, and a byte that was read to find its end.
static unsigned char letter[5];
static int letter_at, letter_end, ahead = -1;

static char *entered;
static size_t entered_length;
static int lines_entered;

static char *preset;
static size_t preset_cursor;

// A line that waits at an empty prompt: what it is, and what ENTER alone enters instead of nothing. Either may be null.
static char *held, *fix;
static size_t held_cursor;
// `touched` once something was typed at this prompt, also before it was shown; `used` once the line came back or ENTER took it.
static int touched, used;
// Set while the line is to stay one line, since words with line breaks were put on it.
static int together;
// Where the first paste was put in, in bytes; -1 when nothing was pasted.
static long paste_at = -1;
// Where the cursor and the end of the line were when the last key began: readline may act on several keys at once.
static int key_point, key_end;

static char **answers;
static size_t answer_count;

static char *copy(const char *text, size_t length) {
  char *made = malloc(length + 1);
  if (!made) abort();
  if (length) memcpy(made, text, length);
  made[length] = 0;
  return made;
}

// MARK: Signals

static void note(int number) {
  int kept = errno;
  caught[number] = 1;
  // A full pipe wakes the reader just as well.
  ssize_t ignored = write(wake[1], "", 1);
  (void)ignored;
  errno = kept;
}

static void set_handler(int number, void (*handler)(int)) {
  // What is interrupted while a command runs starts again by itself; `poll` never does, which is what the prompt needs.
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void drain(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {}
}

static int any_caught(void) {
  for (int i = 0; i < owned_count; i++)
    if (caught[owned[i]]) return 1;
  return 0;
}

int cr_take_signal(int number) {
  int was = number > 0 && number < NSIG && caught[number];
  if (was) caught[number] = 0;
  return was;
}

// A crash must not leave a terminal that shows nothing of what is typed. Only calls that are safe in a handler.
static void crash(int number, siginfo_t *info, void *unused) {
  (void)unused;
  if (raw) {
    const char *end = undo_screen ? undo_screen : "\033[?2004l\r\n";
    tcsetattr(STDIN_FILENO, TCSANOW, &usual);
    ssize_t ignored = write(STDOUT_FILENO, end, strlen(end));
    (void)ignored;
    raw = 0;
  }
  for (int i = 0; i < fatal_count; i++)
    if (fatal[i] == number) sigaction(number, &found_fatal[i], NULL);
  // A fault happens again when we return, and meets whoever handled it before us; a signal that was sent has to be sent again.
  if (info->si_code <= 0) raise(number);
}

static int own_signals(void) {
  if (wake[0] < 0 && pipe2(wake, O_NONBLOCK | O_CLOEXEC) != 0) return errno;
  for (int i = 0; i < owned_count; i++) {
    caught[owned[i]] = 0;
    sigaction(owned[i], NULL, &found[i]);
    // Under nohup a hang-up stays ignored.
    if (owned[i] == SIGHUP && found[i].sa_handler == SIG_IGN) continue;
    set_handler(owned[i], note);
  }
  struct sigaction action = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &found_fatal[i]);
  return 0;
}

static void disown_signals(void) {
  for (int i = 0; i < owned_count; i++) sigaction(owned[i], &found[i], NULL);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &found_fatal[i], NULL);
}

void cr_lend(int lent) {
  static struct sigaction pipe_found;
  set_handler(SIGTSTP, lent ? SIG_DFL : note);
  // Children inherit what is ignored, and few expect it of this one.
  if (lent) {
    sigaction(SIGPIPE, NULL, &pipe_found);
    set_handler(SIGPIPE, SIG_DFL);
  } else {
    sigaction(SIGPIPE, &pipe_found, NULL);
  }
}

// MARK: The terminal

static void prepare(int meta) {
  if (!raw && tcgetattr(STDIN_FILENO, &usual) == 0) raw = 1;
  rl_prep_terminal(meta);
}

static void restore(void) {
  // Otherwise readline prints a newline of its own, but only where pastes are bracketed.
  rl_eof_found = 0;
  rl_deprep_terminal();
  raw = 0;
}

static void hush(void) {
  if (!raw && tcgetattr(STDIN_FILENO, &usual) != 0) return;
  struct termios quiet = usual;
  quiet.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  quiet.c_cc[VMIN] = 1, quiet.c_cc[VTIME] = 0;
  raw = 1;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &quiet);
}

static void unhush(void) {
  if (raw) tcsetattr(STDIN_FILENO, TCSADRAIN, &usual);
  raw = 0;
}

void cr_hush(int hushed) { hushed ? hush() : unhush(); }

static void restore_at_exit(void) {
  if (!raw) return;
  if (undo_screen || !prompting) return unhush();
  restore();
}

static int wait_for(int milliseconds) {
  struct pollfd both[] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
  if (poll(both, 2, milliseconds) < 0) return 0;
  if (both[1].revents) drain();
  if (both[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return cr_terminal_closed;
  return both[0].revents & POLLIN ? cr_key_ready : 0;
}

int cr_wait(int milliseconds) {
  int ready = any_caught() ? 0 : ahead >= 0 ? cr_key_ready : wait_for(milliseconds);
  return any_caught() ? cr_signal_caught | (ready & cr_terminal_closed) : ready;
}

// In the middle of a paste readline reads until it sees the end; with an end of file instead it inserts memory that was never written.
// So a paste that will not end is ended here.
static int no_more_bytes(void) {
  static const char paste_end[] = "\033[201~";
  if (RL_ISSTATE(RL_STATE_MOREINPUT) && ended < (int)sizeof paste_end - 1) return paste_end[ended++];
  return EOF;
}

// The next byte from the terminal; -1 when there is none in time, or there never will be.
static int raw_byte(int milliseconds) {
  unsigned char byte;
  if (ahead >= 0) {
    byte = (unsigned char)ahead;
    return ahead = -1, byte;
  }
  while (!closed) {
    // A key is there when readline asks for one; only a key that is several bytes, or a paste, can make it wait.
    if (!RL_ISSTATE(RL_STATE_READCMD) && (caught[SIGINT] || caught[SIGHUP] || caught[SIGTERM])) break;
    int ready = wait_for(milliseconds);
    if (ready == cr_terminal_closed) closed = 1;
    if (ready == 0 && milliseconds >= 0) break;
    if (ready != cr_key_ready) continue;
    ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) closed = 1;
    if (count == 1) return byte;
  }
  return -1;
}

// Readline keeps the bytes of an unfinished letter back, and with them loses what a line ends with, or puts it into a later one.
// So a letter is handed over whole, and the first byte of something that is not a letter as C1 and its low bits, which readline takes as they are.
static void take_letter(unsigned char first) {
  int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1, byte = -1;
  letter_end = 2;
  while (letter_end < 2 + more && (byte = raw_byte(250)) >= 0x80 && byte <= 0xBF) letter[letter_end++] = (unsigned char)byte;
  int whole = letter_end == 2 + more;
  if (!whole) ahead = byte;
  unsigned char second = letter[2];
  if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)) whole = 0;
  if ((first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F)) whole = 0;
  letter[0] = 0xC1;
  letter[1] = whole ? first : (unsigned char)(0x80 | (first & 0x3F));
  letter_at = whole ? 1 : 0;
}

static int get_byte(FILE *unused) {
  (void)unused;
  if (!RL_ISSTATE(RL_STATE_MULTIKEY | RL_STATE_MOREINPUT)) {
    key_point = rl_point, key_end = rl_end;
    if (rl_end) touched = 1;
  }
  if (letter_at < letter_end) return letter[letter_at++];
  int byte = raw_byte(-1);
  if (byte < 0) return no_more_bytes();
  if (byte == 0 && RL_ISSTATE(RL_STATE_MOREINPUT)) {
    // Readline's texts end at a NUL.
    letter[0] = 0xC0, letter[1] = 0x80;
    letter_at = 0, letter_end = 2;
  } else if (byte >= 0xC2 && byte <= 0xF4) {
    take_letter((unsigned char)byte);
  } else {
    return byte;
  }
  return letter[letter_at++];
}

int cr_key(void) { return raw_byte(0); }

void cr_unread(int key) { ahead = key; }

int cr_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int cr_rows(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

int cr_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// MARK: The line as it is shown

// Reads the scalar at the beginning of some bytes, and how many they are; 0 for bytes that are no letter.
static uint32_t scalar(const unsigned char *bytes, int count, int *length) {
  int more = bytes[0] >= 0xF0 ? 3 : bytes[0] >= 0xE0 ? 2 : bytes[0] >= 0xC0 ? 1 : 0;
  *length = more < count ? more + 1 : count;
  if (bytes[0] < 0x80) return bytes[0];
  uint32_t made = bytes[0] & (0x3F >> more);
  for (int i = 1; i < *length; i++) made = made << 6 | (bytes[i] & 0x3F);
  return bytes[0] < 0xC2 ? 0 : made;
}

// Controls that readline does not show as ^X, what turns the direction of text, and what shows nothing. Joiners belong to emoji and some scripts.
static int hides(uint32_t letter, uint32_t before) {
  if (letter == 0x200C || letter == 0x200D) return before < 0x620;
  static const uint32_t ranges[][2] = {
    {0x80, 0x9F}, {0xAD, 0xAD}, {0x34F, 0x34F}, {0x61C, 0x61C}, {0x115F, 0x1160}, {0x180E, 0x180E}, {0x200B, 0x200F}, {0x2028, 0x202E},
    {0x2060, 0x206F}, {0x3164, 0x3164}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0xE0000, 0xE0FFF},
  };
  for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
    if (letter >= ranges[i][0] && letter <= ranges[i][1]) return 1;
  return 0;
}

static void redisplay(void);

// Draws the line with such letters written out, \u{202E}: for the time of the drawing readline has that line for its own.
static void show(void (*draw)(void)) {
  // Where drawing is not its own, readline does less.
  rl_redisplay_function = rl_redisplay;
  const unsigned char *line = (const unsigned char *)rl_line_buffer;
  int plain = 1, end = 0, length, point = -1, mark = -1;
  for (int i = 0; i < rl_end && plain; i++) plain = line[i] < 0x80;
  if (plain) {
    draw();
    rl_redisplay_function = redisplay;
    return;
  }
  char *shown = malloc((size_t)rl_end * 10 + 1);
  if (!shown) abort();
  uint32_t before = 0;
  for (int i = 0; i < rl_end; i += length) {
    if (i >= rl_point && point < 0) point = end;
    if (i >= rl_mark && mark < 0) mark = end;
    uint32_t letter = scalar(line + i, rl_end - i, &length);
    if (letter == 0 && line[i] >= 0x80) end += sprintf(shown + end, "\\x{%02X}", line[i + length - 1]);
    else if (hides(letter, before)) end += sprintf(shown + end, "\\u{%04X}", (unsigned)letter);
    else memcpy(shown + end, line + i, (size_t)length), end += length;
    before = letter;
  }
  shown[end] = 0;
  char *own = rl_line_buffer;
  int own_end = rl_end, own_point = rl_point, own_mark = rl_mark;
  rl_line_buffer = shown, rl_end = end, rl_point = point < 0 ? end : point, rl_mark = mark < 0 ? end : mark;
  draw();
  rl_redisplay_function = redisplay;
  rl_line_buffer = own, rl_end = own_end, rl_point = own_point, rl_mark = own_mark;
  free(shown);
}

static void redisplay(void) { show(rl_redisplay); }

// MARK: Completion

static char **complete(const char *text, int start, int end) {
  (void)text;
  // Never fall back to the names of files.
  rl_attempted_completion_over = 1;
  rl_completion_append_character = 0;
  answers = NULL;
  answer_count = 0;
  owner.complete(owner.context, rl_line_buffer, (size_t)rl_end, (size_t)end, (size_t)start);
  char **made = answers;
  answers = NULL;
  return made;
}

static void list(char **matches, int count, int width) {
  (void)matches, (void)count, (void)width;
  owner.list(owner.context);
}

void cr_answer(const char *text, size_t length) {
  char **grown = realloc(answers, (answer_count + 2) * sizeof *grown);
  if (!grown) abort();
  answers = grown;
  answers[answer_count++] = copy(text, length);
  answers[answer_count] = NULL;
}

void cr_answer_closes(int closes) { rl_completion_append_character = closes ? ' ' : 0; }

// MARK: Keys of our own

static int explain(int asked) {
  return owner.explain(owner.context, rl_line_buffer, (size_t)rl_end, (size_t)rl_point, asked);
}

static int explain_key(int count, int key) {
  (void)count, (void)key;
  explain(1);
  return 0;
}

static int question_key(int count, int key) { return explain(0) ? 0 : rl_insert(count, key); }

static int editor_key(int count, int key) {
  (void)count, (void)key;
  wishes_editor = 1;
  return 0;
}

// Before the user's own settings are read, which may bind them to something else.
static void bind_keys(void) {
  static const char *const help[] = {"\033OP", "\033[11~", "\033[[A", "\033?"};
  Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap};
  rl_add_defun("explain-word", explain_key, -1);
  rl_add_defun("explain-or-insert", question_key, -1);
  rl_add_defun("edit-line", editor_key, -1);
  for (int map = 0; map < 2; map++) {
    // In vi's mode ESC and a key are two commands; the sequences of F1 are none.
    for (int i = 0; i < 4 - map; i++) rl_bind_keyseq_in_map(help[i], explain_key, maps[map]);
    rl_bind_key_in_map('?', question_key, maps[map]);
    rl_bind_keyseq_in_map("\030\005", editor_key, maps[map]);
  }
}

// MARK: The prompt

static void take_line(char *line) {
  if (!line) {
    if (!closed) fputs("\n", rl_outstream);
    rl_callback_handler_remove();
    prompting = 0;
    return;
  }
  if (fix && !*line && !touched && !lines_entered) {
    free(line);
    line = copy(fix, strlen(fix));
    used = 1;
  }
  size_t length = strlen(line), gap = lines_entered ? 1 : 0;
  char *grown = realloc(entered, entered_length + gap + length + 1);
  if (!grown) abort();
  entered = grown;
  if (gap) entered[entered_length] = '\n';
  memcpy(entered + entered_length + gap, line, length + 1);
  entered_length += gap + length;
  lines_entered++;
  free(line);
  // A macro may hold several lines. Readline goes on with it at once and would drop them if nothing were there to take them.
  if (RL_ISSTATE(RL_STATE_MACROINPUT) || rl_pending_input) return;
  rl_callback_handler_remove();
  prompting = 0;
}

static int put_preset(void) {
  if (!preset) return 0;
  rl_replace_line(preset, 1);
  rl_point = preset_cursor < (size_t)rl_end ? (int)preset_cursor : rl_end;
  free(preset);
  preset = NULL;
  return 0;
}

static int calls_back(rl_command_func_t *last) {
  rl_command_func_t *const moves[] = {rl_backward_char, rl_forward_char, rl_backward_word, rl_forward_word, rl_beg_of_line, rl_end_of_line, rl_rubout, rl_delete};
  if (last == rl_get_previous_history) return 1;
  for (size_t i = 0; i < sizeof moves / sizeof *moves; i++)
    if (last == moves[i]) return !touched;
  return 0;
}

// After a key. The line that waits comes back when the key asks for it and the prompt was empty: what someone has typed is never replaced.
static void after_key(void) {
  if (RL_ISSTATE(RL_STATE_MULTIKEY)) return;
  if (rl_last_func == rl_bracketed_paste_begin && rl_end > key_end && paste_at < 0) paste_at = key_point;
  if (held && key_end == 0 && calls_back(rl_last_func)) {
    // The key has already put a line of the history here.
    if (rl_end) rl_get_next_history(1, 0);
    rl_replace_line(held, 1);
    rl_point = held_cursor < (size_t)rl_end ? (int)held_cursor : rl_end;
    // Many clear a line by ^A ^K or ^E ^U before they type: then all of it must go.
    if (rl_last_func == rl_beg_of_line) rl_point = 0;
    if (rl_last_func == rl_end_of_line) rl_point = rl_end;
    free(held);
    held = NULL;
    used = 1;
    rl_redisplay();
  }
  // A line that was cleared is gone: what comes next is a line of its own.
  if (rl_end) touched = 1;
  else used = together = 0, paste_at = -1;
}

static void forget_held(void) {
  free(held);
  free(fix);
  held = fix = NULL;
}

void cr_hold(const char *line, size_t length, size_t cursor, const char *instead, size_t instead_length) {
  forget_held();
  held = copy(line, length);
  held_cursor = cursor;
  fix = instead_length ? copy(instead, instead_length) : NULL;
}

int cr_held_was_used(void) { return used; }

void cr_keep_together(void) { together = 1; }

int cr_is_together(void) { return together; }

long cr_paste_at(void) { return paste_at; }

static void set_up_readline(void) {
  rl_readline_name = "roundtable";
  rl_instream = stdin;
  rl_outstream = stdout;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_getc_function = get_byte;
  rl_prep_term_function = prepare;
  rl_deprep_term_function = restore;
  rl_startup_hook = put_preset;
  rl_attempted_completion_function = complete;
  rl_completion_display_matches_hook = list;
  rl_basic_word_break_characters = " \t\n";
  rl_completer_word_break_characters = " \t\n";
  rl_sort_completion_matches = 0;
  // Before the user's own settings are read, which may say otherwise.
  rl_variable_bind("show-all-if-ambiguous", "on");
  bind_keys();
  using_history();
  atexit(restore_at_exit);
  // It takes a terminal for a dumb one when its drawing was replaced before it has looked at that.
  rl_initialize();
  rl_redisplay_function = redisplay;
}

int cr_start(const cr_callbacks *callbacks) {
  static int set_up;
  if (started) return EBUSY;
  int problem = own_signals();
  if (problem) return problem;
  owner = *callbacks;
  closed = 0;
  if (!set_up) set_up_readline();
  set_up = started = 1;
  return 0;
}

void cr_stop(void) {
  if (!started) return;
  cr_end();
  disown_signals();
  forget_held();
  free(preset);
  free(entered);
  preset = entered = NULL;
  clear_history();
  started = 0;
}

void cr_begin(const char *prompt, const char *text, size_t length, size_t cursor) {
  static int sized;
  // The window may have changed while there was no prompt.
  if (sized) rl_reset_screen_size();
  sized = 1;
  free(preset);
  preset = length ? copy(text, length) : NULL;
  preset_cursor = cursor;
  prompting = 1;
  used = together = 0;
  paste_at = -1;
  rl_callback_handler_install(prompt, take_line);
  // What was typed before the prompt was there to be seen means no answer to it.
  touched = length > 0 || ahead >= 0 || wait_for(0) == cr_key_ready;
}

void cr_end(void) {
  forget_held();
  if (!prompting) return;
  prompting = 0;
  rl_callback_handler_remove();
}

void cr_withdraw(void) {
  if (!prompting) return;
  rl_clear_visible_line();
  rl_free_line_state();
  fflush(rl_outstream);
  cr_end();
}

// What stands where the prompt stood is readline's own, and it puts the prompt back that it took away.
int cr_set_prompt(const char *prompt) {
  unsigned long busy = RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_NUMERICARG | RL_STATE_METANEXT | RL_STATE_MULTIKEY | RL_STATE_VIMOTION |
                       RL_STATE_CHARSEARCH | RL_STATE_MOREINPUT;
  if (!prompting || RL_ISSTATE(busy)) return 0;
  rl_clear_visible_line();
  rl_set_prompt(prompt);
  rl_on_new_line();
  rl_forced_update_display();
  fflush(rl_outstream);
  return 1;
}

cr_outcome cr_read_key(void) {
  if (!prompting) return closed ? cr_no_terminal : cr_end_of_input;
  wishes_editor = 0;
  ended = 0;
  lines_entered = 0;
  entered_length = 0;
  do {
    rl_callback_read_char();
    if (prompting) after_key();
  } while (prompting && letter_at < letter_end);
  fflush(rl_outstream);
  if (closed) return cr_end(), cr_no_terminal;
  if (lines_entered) return cr_line_entered;
  // Readline takes ^C among letters that were typed ahead for the end of the input.
  if (!prompting) return any_caught() ? cr_goes_on : cr_end_of_input;
  return wishes_editor ? cr_editor_wanted : cr_goes_on;
}

const char *cr_entered(size_t *length) {
  *length = entered_length;
  return entered;
}

const char *cr_line(size_t *length) {
  *length = (size_t)rl_end;
  return rl_line_buffer;
}

int cr_line_is_typed(void) {
  if (RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH)) return 0;
  return where_history() >= history_length || rl_undo_list != NULL;
}

void cr_drop_line(void) {
  if (!prompting) return;
  letter_at = letter_end = 0;
  ahead = -1;
  rl_callback_sigcleanup();
  rl_point = rl_end;
  redisplay();
  rl_free_line_state();
  rl_echo_signal_char(SIGINT);
  rl_cleanup_after_signal();
  fputs("\n", rl_outstream);
  cr_end();
  fflush(rl_outstream);
}

void cr_suspend(void) {
  rl_echo_signal_char(SIGTSTP);
  rl_cleanup_after_signal();
  fputs("\n", rl_outstream);
  fflush(rl_outstream);
  set_handler(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  set_handler(SIGTSTP, note);
  caught[SIGCONT] = 0;
  cr_resume();
}

void cr_resume(void) {
  if (!prompting) return;
  // Back to what was found first: a shell may have set modes of its own, or given us those of the prompt.
  restore();
  rl_reset_after_signal();
  rl_reset_screen_size();
  rl_on_new_line();
  rl_clear_visible_line();
  rl_forced_update_display();
  fflush(rl_outstream);
}

void cr_resize(void) {
  if (prompting) show(rl_resize_terminal);
  fflush(rl_outstream);
}

void cr_print_above(const char *text, size_t length) {
  if (prompting) rl_clear_visible_line();
  fwrite(text, 1, length, rl_outstream);
  if (prompting) rl_on_new_line(), rl_forced_update_display();
  fflush(rl_outstream);
}

void cr_print_below(const char *text, size_t length) {
  rl_crlf();
  fwrite(text, 1, length, rl_outstream);
  rl_on_new_line();
  rl_forced_update_display();
}

void cr_bell(void) { rl_ding(); }

// MARK: A screen that is drawn as a whole

int cr_watch_start(const char *undo) {
  if (started) return EBUSY;
  int problem = own_signals();
  if (problem) return problem;
  atexit(restore_at_exit);
  started = 1;
  closed = 0;
  undo_screen = undo;
  hush();
  return 0;
}

void cr_watch_stop(void) {
  if (!started) return;
  unhush();
  disown_signals();
  undo_screen = NULL;
  started = 0;
}

int cr_watch_key(void) {
  unsigned char byte;
  ssize_t count = read(STDIN_FILENO, &byte, 1);
  if (count == 1) return byte;
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? -1 : -2;
}

void cr_watch_suspend(void) {
  unhush();
  set_handler(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  set_handler(SIGTSTP, note);
  caught[SIGCONT] = 0;
  hush();
}

// MARK: History

void cr_history_add(const char *line) { add_history(line); }

int cr_history_count(void) { return history_length; }

const char *cr_history_line(int index) {
  HIST_ENTRY *entry = history_get(index + history_base);
  return entry ? entry->line : NULL;
}

void cr_history_remove(int index) {
  HIST_ENTRY *entry = remove_history(index);
  if (!entry) return;
  // The words may have been withdrawn for good.
  if (entry->line) explicit_bzero(entry->line, strlen(entry->line));
  free_history_entry(entry);
  using_history();
}

void cr_history_cap(int most) { stifle_history(most); }

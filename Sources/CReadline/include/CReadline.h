// GNU readline as plain functions: this target owns every readline global, the terminal's modes and the signals of the prompt.
//
// All of it is for the main thread alone, and there is one prompt in a process. Text is bytes with a length. Two kinds of bytes
// would be lost within readline and arrive as others, which no UTF-8 has either: a pasted NUL as C0 80, and a byte 11xxxxxx that begins
// no letter as C1 10xxxxxx.
#ifndef CREADLINE_H
#define CREADLINE_H

#include <stddef.h>
#include <stdint.h>

// What the prompt asks its owner. All are called only from within `cr_read_key`.
typedef struct {
  // Handed back to all functions, untouched.
  void *context;
  // TAB: the whole line, the cursor, and the start of the word that readline would replace, in bytes. Answered by `cr_answer`.
  void (*complete)(void *context, const char *line, size_t length, size_t cursor, size_t word);
  // Shows what the last `complete` found, by `cr_print_below`.
  void (*list)(void *context);
  // A question about the word at the cursor; answered by `cr_print_below` and 1, or by 0 when it is not a question. It always is one when
  // `asked` is 1; a `?` may be meant as text.
  int (*explain)(void *context, const char *line, size_t length, size_t cursor, int asked);
} cr_callbacks;

// Why `cr_wait` returned; bits. 0 is: the time was up.
enum { cr_key_ready = 1, cr_signal_caught = 2, cr_terminal_closed = 4 };

// What a key did: nothing final, a line (`cr_entered`), ^D on an empty line, there was no key and never will be, or the line (`cr_line`)
// is wanted in an editor; then the prompt goes on until `cr_withdraw`.
typedef enum { cr_goes_on, cr_line_entered, cr_end_of_input, cr_no_terminal, cr_editor_wanted } cr_outcome;

// Takes the terminal and INT, QUIT, TSTP, CONT, WINCH, HUP and TERM. 0, or an errno; EBUSY when it is taken already.
int cr_start(const cr_callbacks *callbacks);
// Gives both back, the terminal as it was found.
void cr_stop(void);

// Shows a prompt, in which \001 and \002 stand around what has no width, and the text that the line starts with.
void cr_begin(const char *prompt, const char *text, size_t length, size_t cursor);
// Before `cr_begin`: holds a line at a prompt that begins empty. Up on the empty prompt brings it back with its cursor, and so does an
// arrow or edit key while nothing was typed; then ENTER alone enters `instead`, unless that is empty.
void cr_hold(const char *line, size_t length, size_t cursor, const char *instead, size_t instead_length);
// 1 when the line that was held at the last prompt came back, or ENTER took its place.
int cr_held_was_used(void);

// Words with line breaks are being put on the line: until it is cleared it is one line, also where it is read.
void cr_keep_together(void);
// 1 while that holds.
int cr_is_together(void);
// Where the first paste at the last prompt was put in, in bytes from the start of the line; -1 when nothing was pasted.
long cr_paste_at(void);
// Puts the terminal back to its usual modes; the cursor stays where it is.
void cr_end(void);
// Takes the prompt and the line off the screen, forgets the line, and ends the prompt.
void cr_withdraw(void);
// Shows another prompt before the line being typed. 0, and nothing changes, while a search or an argument stands in its place.
int cr_set_prompt(const char *prompt);
// Waits for a key, a signal, or the end of the terminal, but not longer than this.
int cr_wait(int milliseconds);
// Reads one key, or all of a paste, and lets readline act on it. After a line or the end the prompt has ended.
cr_outcome cr_read_key(void);
// What was entered by the last key, without its last newline. Good until the next `cr_read_key`.
const char *cr_entered(size_t *length);
// The line as it stands on the screen. Good until the next key.
const char *cr_line(size_t *length);
// 1 when the line on the screen is the one being typed, 0 when it is an unchanged line of the history or a search.
int cr_line_is_typed(void);

// 1 when this signal was caught since it was last asked for.
int cr_take_signal(int number);
// ^C: leaves the line on the screen, forgets it, and ends the prompt.
void cr_drop_line(void);
// ^Z: stops the process with the terminal in its usual modes, and shows the prompt again when it continues.
void cr_suspend(void);
// Shows the prompt again after another program had the terminal.
void cr_resume(void);
// Follows a window that has a new size.
void cr_resize(void);
// While 1, ^Z stops the process at once and a broken pipe is fatal, as a child that inherits the terminal expects.
void cr_lend(int lent);

// Prints above the prompt; the line being typed, a search or vi's mode are not harmed. Between prompts it just prints.
void cr_print_above(const char *text, size_t length);
// Prints below the line being typed, and shows the prompt again after it.
void cr_print_below(const char *text, size_t length);
// Rings the bell in the way the user's settings want.
void cr_bell(void);
// Between prompts: while 1, a typed key is not shown and need not be entered; `cr_wait` sees it.
void cr_hush(int hushed);
// While `cr_hush` is on: the next byte of a key; -1 when there is none.
int cr_key(void);
// Gives a byte back, to be the first that is typed at the next prompt.
void cr_unread(int key);
// The width of this terminal in columns; 0 when it is not a terminal or does not know.
int cr_columns(int descriptor);
// Its height in rows, likewise.
int cr_rows(int descriptor);
// How many columns a Unicode scalar takes in the current locale; -1 when it does not print.
int cr_width(uint32_t scalar);

// From within `complete`: first what the word becomes, then, if there are two or more, each thing it may become.
void cr_answer(const char *text, size_t length);
// From within `complete`: 1 when a blank follows a single answer. 0 unless called.
void cr_answer_closes(int closes);

// Adds a line to the history in memory.
void cr_history_add(const char *line);
// How many lines it holds.
int cr_history_count(void);
// The line at this index from 0, oldest first; null after the end.
const char *cr_history_line(int index);
// Takes the line at this index away for good.
void cr_history_remove(int index);
// Keeps no more than this many lines, the newest.
void cr_history_cap(int most);

// Takes the terminal for a screen that is drawn as a whole, and the same signals: keys come one by one and are not shown. `undo` is what
// has to be written for the screen to be as it was; it must stay in memory. 0, or an errno; EBUSY when it is taken already.
int cr_watch_start(const char *undo);
// Gives both back.
void cr_watch_stop(void);
// The next key's first byte; -1 when there is none now, -2 when there never will be one.
int cr_watch_key(void);
// ^Z: stops the process with the terminal as it was found, and comes back when it goes on.
void cr_watch_suspend(void);

#endif

// The least that a full-screen program does, for the benchmark to compare with: open, paint every cell, wait for a key.
#include <curses.h>
#include <locale.h>

int main(void) {
  setlocale(LC_ALL, "");
  if (!initscr()) return 1;
  cbreak();
  noecho();
  const char *text = "Palier compares itself with a program that only opens a screen and fills it. ";
  for (int row = 0; row < LINES; row++)
    // insch and not addch: the last column of the last row would scroll.
    for (int column = 0, at = row; column < COLS; column++, at = (at + 1) % 77)
      mvinsch(row, column, (chtype)text[at]);
  refresh();
  getch();
  endwin();
  return 0;
}

/* Stands for java.exe where briefpack.cmd is tried under Wine: hands its words to .ci/windows-test, which runs a Java of
   this machine, and gives back what that printed and its exit code. STAND_IN names the folder they share. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

static wchar_t folder[MAX_PATH];
static DWORD begun;

static FILE *part(const wchar_t *ending, const wchar_t *mode) {
    wchar_t name[MAX_PATH + 40];
    swprintf(name, MAX_PATH + 40, L"%ls\\%lu-%lu.%ls", folder, begun, GetCurrentProcessId(), ending);
    return _wfopen(name, mode);
}

static void pass_on(const wchar_t *ending, FILE *to) {
    FILE *from = part(ending, L"rb");
    for (int c; from && (c = fgetc(from)) != EOF;) fputc(c, to);
}

int wmain(int count, wchar_t **words) {
    begun = GetTickCount();
    GetEnvironmentVariableW(L"STAND_IN", folder, MAX_PATH);
    FILE *asked = part(L"words", L"wb");
    for (int i = 1; i < count; i++) {
        char word[8192];
        int length = WideCharToMultiByte(CP_UTF8, 0, words[i], -1, word, sizeof word, 0, 0);
        fwrite(word, 1, length, asked);
    }
    fclose(asked);
    fclose(part(L"asked", L"wb"));
    for (int tries = 0; tries < 1200; tries++, Sleep(100)) {
        FILE *code = part(L"code", L"rb");
        int result = 0;
        if (code && fscanf(code, "%d", &result) == 1) {
            pass_on(L"out", stdout);
            pass_on(L"err", stderr);
            return result;
        }
        if (code) fclose(code);
    }
    return 99;
}

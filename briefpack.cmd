@echo off
rem Starts Briefpack from a checkout on Windows. Builds what is missing, finds a JDK 21 or newer, and keeps a start-up cache.
rem   JAVA_HOME         is used where it names a JDK 21 or newer; else the newest one in the usual places
rem   BRIEFPACK_CACHE   a folder for the start-up cache, or "off"; else %LOCALAPPDATA%\briefpack
rem   BRIEFPACK_OPTS    more words for java, such as -Xmx2g
rem It builds anew after a pull, whose commit it compares; after a change of your own, run: mvn -pl cli -am -DskipTests package
setlocal DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAR=%ROOT%cli\target\briefpack.jar"
call :find_java
if not defined JAVA_FOUND (
  echo briefpack: needs a JDK 21 or newer; install one, for example Eclipse Temurin 25, or point JAVA_HOME at it 1>&2
  exit /b 5
)
call :build_if_needed
if errorlevel 1 exit /b %ERRORLEVEL%
set "COMPILER=-XX:TieredStopAtLevel=1"
set "KIND=check"
call :look_at %*
call :name_cache
set "FLAGS=-Xlog:disable -XX:+UseSerialGC -Xmx512m -Xmn48m -XX:-UsePerfData -Djdk.reflect.useNativeAccessorOnly=true -Dlog4j2.StatusLogger.level=OFF -Djava.awt.headless=true %BRIEFPACK_OPTS%"
set "USE="
if defined CACHE if exist "%CACHE%" if "%ENDING%"=="aot" set USE="-XX:AOTCache=%CACHE%"
if defined CACHE if exist "%CACHE%" if "%ENDING%"=="jsa" set USE="-XX:SharedArchiveFile=%CACHE%"
rem Outside any brackets, which a word with a bracket would close.
"%JAVA_FOUND%\bin\java" %FLAGS% %COMPILER% %USE% -cp "%JAR%" org.briefpack.cli.Main %*
set "CODE=%ERRORLEVEL%"
if defined CACHE if not defined USE call :make_cache
exit /b %CODE%

rem Sets JAVA_FOUND and JAVA_MAJOR to JAVA_HOME's, or to the newest Java that is new enough.
:find_java
set "JAVA_FOUND="
set "JAVA_MAJOR=20"
if defined JAVA_HOME call :try_java "%JAVA_HOME%"
if defined JAVA_FOUND exit /b 0
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\Amazon Corretto\jdk*" "%ProgramFiles%\BellSoft\LibericaJDK-*" "%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-*") do call :try_java "%%~d"
if defined JAVA_FOUND exit /b 0
for %%p in (java.exe) do if not "%%~$PATH:p"=="" for %%b in ("%%~dp$PATH:p..") do call :try_java "%%~fb"
exit /b 0

rem Takes a Java where it is newer than the one that was found; reads its release file instead of starting it.
:try_java
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=1,2 delims==" %%v in ("%~1\release") do if "%%v"=="JAVA_VERSION" set "VERSION=%%~w"
set "MAJOR=0"
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set /a "MAJOR=%%m" 2>nul
if %MAJOR% LEQ %JAVA_MAJOR% exit /b 0
set "JAVA_FOUND=%~1"
set "JAVA_MAJOR=%MAJOR%"
exit /b 0

rem Builds when there is no jar, or when the checkout has another commit than the jar was built from.
:build_if_needed
set "COMMIT="
set "BUILT="
if exist "%ROOT%.git\HEAD" set /p HEAD=<"%ROOT%.git\HEAD"
if defined HEAD set "COMMIT=%HEAD%"
if defined HEAD if "%HEAD:~0,5%"=="ref: " call :read_commit "%HEAD:~5%"
if exist "%ROOT%target\built-from.txt" set /p BUILT=<"%ROOT%target\built-from.txt"
if exist "%JAR%" if "%COMMIT%"=="%BUILT%" exit /b 0
set "MAVEN="
for %%p in (mvn.cmd) do set "MAVEN=%%~$PATH:p"
if not defined MAVEN (
  if exist "%JAR%" exit /b 0
  echo briefpack: is not built yet and needs Maven for that; install Apache Maven 3.8.1 or newer 1>&2
  exit /b 5
)
if not exist "%JAVA_FOUND%\bin\javac.exe" (
  echo briefpack: is not built yet and needs a JDK for that; "%JAVA_FOUND%" has no compiler 1>&2
  exit /b 5
)
echo briefpack: building; the first time this takes a minute or two 1>&2
set "JAVA_HOME=%JAVA_FOUND%"
call mvn -q -B -ntp -f "%ROOT%pom.xml" -pl cli -am -DskipTests package 1>&2
if errorlevel 1 (
  echo briefpack: the build failed; the lines above say why 1>&2
  exit /b 1
)
if not exist "%ROOT%target" mkdir "%ROOT%target"
>"%ROOT%target\built-from.txt" echo.%COMMIT%
exit /b 0

:read_commit
set "REF=%~1"
if exist "%ROOT%.git\packed-refs" for /f "usebackq tokens=1,2" %%a in ("%ROOT%.git\packed-refs") do if "%%b"=="%REF%" set "COMMIT=%%a"
set "REF=%REF:/=\%"
if exist "%ROOT%.git\%REF%" set /p COMMIT=<"%ROOT%.git\%REF%"
exit /b 0

rem For many packs the thorough compiler is worth its time; what makes documents has a larger cache.
:look_at
if "%~1"=="" exit /b 0
if /i "%~1"=="--each" set "COMPILER="
if /i "%~1"=="preview" set "COMPILER="
for %%w in (build check inspect preview) do if /i "%~1"=="%%w" set "KIND=build"
shift
goto look_at

rem Sets CACHE to a name made of the checkout's path, the Java and the jar's time, so that none goes stale.
:name_cache
set "CACHE="
if /i "%BRIEFPACK_CACHE%"=="off" exit /b 0
if defined CI if not defined BRIEFPACK_CACHE exit /b 0
set "FOLDER=%BRIEFPACK_CACHE%"
if not defined FOLDER set "FOLDER=%LOCALAPPDATA%\briefpack"
if not defined LOCALAPPDATA if not defined BRIEFPACK_CACHE exit /b 0
set "NAME=%ROOT%"
set "NAME=%NAME:\=_%"
set "NAME=%NAME::=%"
for %%j in ("%JAR%") do set "STAMP=%%~tj %%~zj"
set "STAMP=%STAMP::=%"
set "STAMP=%STAMP:/=%"
set "STAMP=%STAMP:.=%"
set "STAMP=%STAMP: =%"
set "ENDING=jsa"
if %JAVA_MAJOR% GEQ 25 set "ENDING=aot"
set "CACHE=%FOLDER%\%NAME%%JAVA_MAJOR%-%STAMP%-%KIND%.%ENDING%"
exit /b 0

rem Makes the cache while nobody waits, and deletes those of older jars of this checkout.
:make_cache
if not exist "%FOLDER%" mkdir "%FOLDER%" 2>nul
if not exist "%FOLDER%" exit /b 0
for %%c in ("%FOLDER%\%NAME%*-%KIND%.*") do del /q "%%~c" 2>nul
set "MAKE=-XX:ArchiveClassesAtExit=%CACHE%"
if "%ENDING%"=="aot" set "MAKE=-XX:AOTCacheOutput=%CACHE%"
start "" /b /low "%JAVA_FOUND%\bin\java" %FLAGS% "%MAKE%" -cp "%JAR%" org.briefpack.cli.Rehearsal %KIND% >nul 2>&1 <nul
exit /b 0

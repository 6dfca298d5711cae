@echo off
rem Starts Briefpack from a checkout on Windows. Builds it when it is not built yet.
rem JAVA_HOME must name a JDK 21 or newer, or java on the path must be one.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%cli\target\briefpack.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo briefpack: needs a JDK 21 or newer; install one, for example Eclipse Temurin 25, or point JAVA_HOME at it 1>&2
  exit /b 5
)
if not exist "%JAR%" (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo briefpack: is not built yet and needs Maven for that; install Apache Maven 3.8.1 or newer 1>&2
    exit /b 5
  )
  echo briefpack: building; the first time this takes a minute or two 1>&2
  call mvn -q -B -ntp -f "%ROOT%pom.xml" -pl cli -am -DskipTests package 1>&2
  if errorlevel 1 exit /b 1
)
"%JAVA%" -XX:+UseSerialGC -Xmx512m -Xmn48m -XX:-UsePerfData -XX:TieredStopAtLevel=1 -Djdk.reflect.useNativeAccessorOnly=true -Dlog4j2.StatusLogger.level=OFF -Djava.awt.headless=true %BRIEFPACK_OPTS% -cp "%JAR%" org.briefpack.cli.Main %*
exit /b %ERRORLEVEL%

@echo off
rem Starts Briefpack with the Java that came with it.
setlocal
set "ROOT=%~dp0"
"%ROOT%runtime\bin\java" -Xlog:disable -XX:+UseSerialGC -Xmx512m -Xmn48m -XX:-UsePerfData -XX:TieredStopAtLevel=1 -Djdk.reflect.useNativeAccessorOnly=true -Dlog4j2.StatusLogger.level=OFF -Djava.awt.headless=true %BRIEFPACK_OPTS% "@USE@=%ROOT%lib\briefpack-build.@ENDING@" -cp "%ROOT%lib\briefpack.jar" org.briefpack.cli.Main %*
exit /b %ERRORLEVEL%

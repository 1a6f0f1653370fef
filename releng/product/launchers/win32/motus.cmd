@echo off
rem Starts Motus. Without a command: the desktop (--clinic DIR opens that clinic). With one: that command (try --help).
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "DATA=%LOCALAPPDATA%\Motus"
set "JAVA="
set "VERSION="
set "MAJOR=0"

if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA goto nojava

if not exist "%DATA%\logs" mkdir "%DATA%\logs"
if not exist "%DATA%\cache" mkdir "%DATA%\cache"
"%JAVA%" -version 2> "%DATA%\cache\java-version.txt"
for /f "usebackq tokens=3" %%V in ("%DATA%\cache\java-version.txt") do if not defined VERSION set "VERSION=%%~V"
for /f "delims=.-+ tokens=1" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 21 goto nojava

for %%L in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
if not defined LAUNCHER goto noproduct
if "%~1"=="" goto desktop
if "%~1"=="--clinic" goto desktop

"%JAVA%" "@%HERE%jvm.options" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%DATA%\cache\headless-%MAJOR%.jsa" ^
  "-Dmotus.data.dir=%DATA%" "-Dmotus.log.dir=%DATA%\logs" -jar "%LAUNCHER%" -nosplash ^
  -configuration "%DATA%\cache\headless" -application org.motus.cli.application -data @none %*
exit /b %ERRORLEVEL%

:desktop
start "Motus" "%JAVA:java.exe=javaw.exe%" "@%HERE%jvm.options" --enable-native-access=ALL-UNNAMED ^
  -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%DATA%\cache\desktop-%MAJOR%.jsa" "-Dmotus.data.dir=%DATA%" "-Dmotus.log.dir=%DATA%\logs" ^
  -jar "%LAUNCHER%" -nosplash -configuration "%DATA%\cache\desktop" -data "%DATA%\workspace" %*
exit /b 0

:nojava
echo Motus needs Java 21 or newer. Install Eclipse Temurin 21 from https://adoptium.net and start Motus again. 1>&2
if "%~1"=="" pause
exit /b 2

:noproduct
echo The folder "%HERE%plugins" is missing. Unpack the whole archive, then start motus.cmd in it. 1>&2
if "%~1"=="" pause
exit /b 2

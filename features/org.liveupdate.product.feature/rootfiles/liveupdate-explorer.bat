@echo off
rem Starts Live Update Explorer. Arguments go to the workbench; without arguments the workspace is liveupdate-workspace
rem in the home folder. LIVEUPDATE_VMARGS adds arguments for java.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA_EXE=javaw"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\javaw"
if "%~1"=="" (set ARGS=-data "%USERPROFILE%\liveupdate-workspace") else (set ARGS=%*)
for %%f in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do (
    start "Live Update Explorer" "%JAVA_EXE%" -Xms128m -Xshare:auto -XX:TieredStopAtLevel=1 %LIVEUPDATE_VMARGS% -jar "%%f" %ARGS%
    exit /b 0
)
echo liveupdate-explorer: the plugins folder is missing beside this script
exit /b 1

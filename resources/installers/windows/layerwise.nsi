; The Windows installer: one file, for one user without administrator rights or for all users.
;
;   python -m resources.installers.windows.build_installer
;
; layerwise-1.0.0-setup.exe [/S] [/CurrentUser | /AllUsers] [/D=C:\a folder]
;   /S            asks nothing. Exit status: 0 done, 1 cancelled, 2 failed, 3 all users asked
;                 without administrator rights, 4 Layerwise is running.
; uninstall.exe [/S] [/REMOVEUSERDATA]
;   With /S the person's own models, drawings and settings stay, unless /REMOVEUSERDATA is given.
;
; Definitions: VERSION=1.0.0, BUNDLE=folder, OUTPUT=file.exe (both absolute: makensis changes to the
; script's folder); optional: ICON=file.ico, COMPRESSION=lzma|zlib|bzip2.

Unicode true
Target amd64-unicode  ; the program is 64-bit, and so is all that starts it
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true

!ifndef VERSION | BUNDLE | OUTPUT
  !error "VERSION, BUNDLE and OUTPUT have to be defined, see the head of this file"
!endif
!define /ifndef COMPRESSION zlib
!define NAME "Layerwise"
!define PUBLISHER "Layerwise developers"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define OWN_KEY "Software\${NAME}"
!define LESSON_CLASS "Layerwise.Lesson"
!define PACK_CLASS "Layerwise.Pack"
!define MODEL_CLASS "Layerwise.Model"

!define STATUS_NOT_ALLOWED 3
!define STATUS_RUNNING 4

; Not solid: a solid archive is one stream, which an installer of this size unpacks twice.
SetCompressor ${COMPRESSION}
Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} installer"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "MIT licence"

; ---- for one user or for all

!define MULTIUSER_MUI
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${OWN_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${OWN_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh

; ---- pages

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\layerwise.exe"
!insertmacro MUI_PAGE_LICENSE "..\..\..\LICENSE"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

!macro text NAME ENGLISH GERMAN
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
!macroend
!define text "!insertmacro text"

${text} OLD_WINDOWS "${NAME} needs Windows 10 or later." \
  "${NAME} braucht Windows 10 oder neuer."
${text} IS_RUNNING "${NAME} is running. Close its windows, then choose Retry." \
  "${NAME} läuft noch. Schließen Sie seine Fenster, dann „Wiederholen“."
${text} NOT_ALLOWED "Installing for all users needs an administrator." \
  "Die Installation für alle Benutzer braucht Administratorrechte."
${text} NOT_OURS "The folder $INSTDIR holds other files. Choose an empty one." \
  "Der Ordner $INSTDIR enthält andere Dateien. Wählen Sie einen leeren."
${text} REMOVE_OWN "Remove your own models, drawings, lessons and settings as well? \
  They are in $LOCALAPPDATA\${NAME}." \
  "Auch Ihre eigenen Modelle, Zeichnungen, Lektionen und Einstellungen entfernen? \
  Sie liegen in $LOCALAPPDATA\${NAME}."
${text} LESSON "Layerwise lesson" "Layerwise-Lektion"
${text} PACK "Layerwise classroom pack" "Layerwise-Klassenpaket"
${text} MODEL "ONNX model" "ONNX-Modell"

; ---- what is checked first

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP $(OLD_WINDOWS) /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ; A script that asks for all users gets a status; MultiUser.nsh would open a box even then.
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AllUsers" $R1
  ${IfNot} ${Errors}
    UserInfo::GetAccountType
    Pop $R1
    ${If} $R1 != "Admin"
      MessageBox MB_OK|MB_ICONSTOP $(NOT_ALLOWED) /SD IDOK
      SetErrorLevel ${STATUS_NOT_ALLOWED}
      Quit
    ${EndIf}
  ${EndIf}
  StrCpy $R9 $INSTDIR  ; what /D= names, which MultiUser.nsh would forget
  !insertmacro MULTIUSER_INIT
  ${If} $R9 != ""
    StrCpy $INSTDIR $R9
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Waits until no window of an installed Layerwise is open, or ends. An executable that runs cannot
; be opened for writing.
!macro wait_until_closed PREFIX
  Function ${PREFIX}wait_until_closed
    try_again:
    ${IfNot} ${FileExists} "$INSTDIR\layerwise.exe"
      Return
    ${EndIf}
    ClearErrors
    FileOpen $R0 "$INSTDIR\layerwise.exe" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION $(IS_RUNNING) /SD IDCANCEL IDRETRY try_again
      SetErrorLevel ${STATUS_RUNNING}
      Quit
    ${EndIf}
    FileClose $R0
  FunctionEnd
!macroend
!insertmacro wait_until_closed ""
!insertmacro wait_until_closed "un."

; ---- installing

; Removes the program's own files, and nothing that others have put beside them.
!macro remove_program
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\layerwise.exe"
  Delete "$INSTDIR\layerwise-console.exe"
  Delete "$INSTDIR\layerwise-train.exe"
  Delete "$INSTDIR\uninstall.exe"
!macroend

!macro file_type SUFFIX CLASS TITLE
  WriteRegStr SHCTX "Software\Classes\${CLASS}" "" "${TITLE}"
  WriteRegStr SHCTX "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\layerwise.exe,0"
  WriteRegStr SHCTX "Software\Classes\${CLASS}\shell\open\command" "" \
    '"$INSTDIR\layerwise.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${CLASS}" ""
!macroend

Section "${NAME}"
  Call wait_until_closed
  ; A folder with other files is nobody's to fill: an upgrade is known by its own executable.
  ${IfNot} ${FileExists} "$INSTDIR\layerwise.exe"
  ${AndIf} ${FileExists} "$INSTDIR\*.*"
    ${GetSize} "$INSTDIR" "/M=*.* /G=1 /S=0B" $R0 $R1 $R2
    ${If} $R1 != 0
      MessageBox MB_OK|MB_ICONSTOP $(NOT_OURS) /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro remove_program  ; an upgrade leaves no module of the older version
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${BUNDLE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\layerwise.exe"

  !insertmacro file_type ".layerwise-lesson" "${LESSON_CLASS}" "$(LESSON)"
  !insertmacro file_type ".layerwise-pack" "${PACK_CLASS}" "$(PACK)"
  !insertmacro file_type ".onnx" "${MODEL_CLASS}" "$(MODEL)"
  ; Lessons and packs are ours; models have other programs too and are only "open with".
  WriteRegStr SHCTX "Software\Classes\.layerwise-lesson" "" "${LESSON_CLASS}"
  WriteRegStr SHCTX "Software\Classes\.layerwise-pack" "" "${PACK_CLASS}"

  WriteRegStr SHCTX "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\layerwise.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" \
    '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" \
    '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $R0 $R1 $R2
  IntFmt $R0 "0x%08X" $R0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $R0
  ${RefreshShellIcons}
SectionEnd

; ---- removing

!macro forget_file_type SUFFIX CLASS
  DeleteRegKey SHCTX "Software\Classes\${CLASS}"
  DeleteRegValue SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${CLASS}"
!macroend

Section "Uninstall"
  Call un.wait_until_closed
  !insertmacro remove_program
  RMDir "$INSTDIR"  ; unless somebody's own files are in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro forget_file_type ".layerwise-lesson" "${LESSON_CLASS}"
  !insertmacro forget_file_type ".layerwise-pack" "${PACK_CLASS}"
  !insertmacro forget_file_type ".onnx" "${MODEL_CLASS}"
  DeleteRegKey SHCTX "Software\Classes\.layerwise-lesson"
  DeleteRegKey SHCTX "Software\Classes\.layerwise-pack"
  DeleteRegKey SHCTX "${OWN_KEY}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${RefreshShellIcons}

  ; The person's own files are in the profile of whoever uses the program, never beside it.
  SetShellVarContext current
  ${un.GetParameters} $R0
  ClearErrors
  ${un.GetOptions} $R0 "/REMOVEUSERDATA" $R1
  ${If} ${Errors}
    ${IfNot} ${FileExists} "$LOCALAPPDATA\${NAME}\*.*"
      Return
    ${EndIf}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 $(REMOVE_OWN) /SD IDNO IDYES remove IDNO keep
  ${EndIf}
  remove:
  RMDir /r "$LOCALAPPDATA\${NAME}"
  keep:
SectionEnd

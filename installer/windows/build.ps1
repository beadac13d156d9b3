# 生成 Windows 安装包（每用户 MSI，无需管理员）和免安装 zip。
# UNVERIFIED 未在 Windows 上验证：开发机为 Linux，本脚本尚未在 Windows 上运行过。
#   用法: powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1 [-Out target\installer] [-ZipOnly]
# 安装路径与程序名一律用 ASCII；中文只出现在快捷方式说明里。
param([string]$Out = 'target\installer', [switch]$ZipOnly)
$ErrorActionPreference = 'Stop'
$here = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
Set-Location $here

function Stop-With([string]$What, [string]$Fix) {
    Write-Host "错误：$What" -ForegroundColor Red
    Write-Host "处理：$Fix"
    exit 1
}

# 1 先检查条件，缺什么说什么
function Test-Jdk25([string]$Folder) {
    if (-not $Folder) { return $false }
    $release = Join-Path $Folder 'release'
    (Test-Path (Join-Path $Folder 'bin\jpackage.exe')) -and (Test-Path $release) -and
        (Select-String -Path $release -Pattern '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' -Quiet)
}
$candidates = @($env:JAVA25_HOME, $env:JAVA_HOME) +
    @(Get-ChildItem 'C:\Program Files\Eclipse Adoptium', 'C:\Program Files\Java' -Directory -ErrorAction SilentlyContinue |
        ForEach-Object { $_.FullName })
$jdk = $candidates | Where-Object { Test-Jdk25 $_ } | Select-Object -First 1
if (-not $jdk) { Stop-With '没有找到带 jpackage 的 JDK 25。' '安装 Eclipse Temurin 25（x64 msi），或把环境变量 JAVA25_HOME 设为它的目录。' }

if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) {
    Stop-With '没有找到 Maven。' '安装 Apache Maven 3.8 以上并把 bin 目录加入 PATH。'
}
if (-not $ZipOnly) {
    $wix = Get-Command wix -ErrorAction SilentlyContinue
    if (-not $wix) {
        Stop-With '没有找到 WiX（MSI 需要）。' '运行 dotnet tool install --global wix --version 5.0.2，再运行 wix extension add -g WixToolset.Util.wixext/5.0.2 与 wix extension add -g WixToolset.UI.wixext/5.0.2；或加 -ZipOnly 只生成 zip。'
    }
    $extensions = (& wix extension list -g) -join "`n"
    foreach ($name in 'WixToolset.Util.wixext', 'WixToolset.UI.wixext') {
        if ($extensions -notmatch [regex]::Escape($name)) {
            Stop-With "WiX 缺少扩展 $name。" "运行 wix extension add -g $name/5.0.2。"
        }
    }
}

# 2 构建（Windows 上 Maven 会取 JavaFX 的 win 版本）
& mvn -B -q package -DskipTests
if ($LASTEXITCODE -ne 0) { Stop-With 'Maven 构建失败。' '见上面的输出。' }
$version = ([xml](Get-Content pom.xml -Encoding UTF8)).project.version
$settings = @{}
Get-Content installer\modules -Encoding UTF8 | Where-Object { $_ -match '^(\w+)="(.*)"$' } |
    ForEach-Object { if ($_ -match '^(\w+)="(.*)"$') { $settings[$Matches[1]] = $Matches[2] } }

# 3 应用目录
New-Item -ItemType Directory -Force $Out | Out-Null
Remove-Item -Recurse -Force (Join-Path $Out 'jiedao') -ErrorAction SilentlyContinue
$common = @('--name', 'jiedao', '--app-version', $version, '--vendor', 'jiedao', '--dest', $Out, '--icon', 'installer\jiedao.ico')
& "$jdk\bin\jpackage.exe" --type app-image @common --input target\jiedao --main-jar jiedao.jar `
    --add-modules $settings.modules --jlink-options $settings.jlink `
    --add-launcher jiedao-cli=installer\windows\jiedao-cli.properties `
    --java-options '--enable-native-access=ALL-UNNAMED' --java-options '--sun-misc-unsafe-memory-access=allow' `
    --java-options '-XX:+UseG1GC' --java-options '-XX:MaxGCPauseMillis=25'
if ($LASTEXITCODE -ne 0) { Stop-With 'jpackage 没有生成应用目录。' '见上面的输出。' }

# 4 启动一次再说成功
# jiedao.exe 没有控制台，命令行用 jiedao-cli.exe
$cli = Join-Path $Out 'jiedao\jiedao-cli.exe'
$said = (& $cli --version | Out-String).Trim()
if ($said -notmatch [regex]::Escape($version)) { Stop-With "应用启动后报告的版本是“$said”，应为 $version。" '确认 target\jiedao 由当前源码生成，再运行一次。' }
$demo = Join-Path ([IO.Path]::GetTempPath()) ([guid]::NewGuid())
& $cli demo --out $demo
if ($LASTEXITCODE -ne 0) { Stop-With "应用不能完成示例街道的一年（退出码 $LASTEXITCODE）。" '见上面的输出。' }
Remove-Item -Recurse -Force $demo -ErrorAction SilentlyContinue

# 5 免安装 zip 与每用户 MSI（升级码固定，卸载不动数据目录）
Compress-Archive -Force -Path (Join-Path $Out 'jiedao') -DestinationPath (Join-Path $Out "jiedao-$version-windows.zip")
if (-not $ZipOnly) {
    & "$jdk\bin\jpackage.exe" --type msi @common --app-image (Join-Path $Out 'jiedao') `
        --description '街道党建工作台' --win-per-user-install --win-menu --win-shortcut --win-dir-chooser `
        --win-upgrade-uuid '6f0b1c1e-4b0a-4f57-9d0a-3f5a1f6d2b11'
    if ($LASTEXITCODE -ne 0) { Stop-With 'jpackage 没有生成 MSI。' '确认 WiX 为 5.0.2 且两个扩展版本一致，或用 -ZipOnly。' }
}
Write-Host "完成：$Out（版本 $version $said）"

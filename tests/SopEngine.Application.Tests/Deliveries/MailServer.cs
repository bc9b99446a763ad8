using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MimeKit;

namespace SopEngine.Application.Tests.Deliveries;

/// <summary>
/// A real mail server (aiosmtpd, from Debian) on this machine alone. It keeps what it takes over in a folder, and can be stopped and started again at the same port.
/// </summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly bool _secure;
    private readonly bool _keeps;
    private Process? _process;

    private MailServer(bool secure, string? folder)
    {
        (_secure, _keeps, Port) = (secure, folder is not null, FreePort());
        _folder = folder is null ? Directory.CreateTempSubdirectory("sopengine-mail-") : Directory.CreateDirectory(folder);
    }

    public int Port { get; }

    /// <summary>SHA-256 of its certificate, in hexadecimal; null where it has none.</summary>
    public string? Certificate { get; private set; }

    /// <summary>One that takes mails in the open, or one that takes nothing before STARTTLS; it leaves a folder that is given, with what it has taken.</summary>
    public static async Task<MailServer> StartAsync(bool secure = false, string? folder = null)
    {
        var server = new MailServer(secure, folder);
        if (secure)
        {
            server.MakeCertificate();
        }

        await server.StartAsync();
        return server;
    }

    public static int FreePort()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }

    /// <summary>The mails it has taken over, in the order of their message ids.</summary>
    public IReadOnlyList<MimeMessage> Mails()
    {
        var folder = Path.Combine(_folder.FullName, "box", "new");
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Select(file => MimeMessage.Load(file)).OrderBy(mail => mail.MessageId, StringComparer.Ordinal)] : [];
    }

    public async Task StartAsync()
    {
        string[] security = _secure ? ["--tlscert", PathOf("cert.pem"), "--tlskey", PathOf("key.pem")] : [];
        string[] arguments = ["-m", "aiosmtpd", "-n", "-l", $"127.0.0.1:{Port}", .. security, "-c", "aiosmtpd.handlers.Mailbox", PathOf("box")];
        _process = Process.Start(new ProcessStartInfo("/usr/bin/python3", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The mail server did not start.");
        for (var tried = 0; !await AnswersAsync(); tried++)
        {
            if (_process.HasExited || tried > 400)
            {
                throw new InvalidOperationException($"The mail server does not answer: {(_process.HasExited ? await _process.StandardError.ReadToEndAsync() : "too late")}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }

    public async Task StopAsync()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (!_keeps)
        {
            _folder.Delete(recursive: true);
        }
    }

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private async Task<bool> AnswersAsync()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, Port);
            return await client.GetStream().ReadAsync(new byte[4]) > 0;
        }
        catch (Exception refused) when (refused is SocketException or IOException)
        {
            return false;
        }
    }

    private void MakeCertificate()
    {
        var now = TimeProvider.System.GetUtcNow();
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        File.WriteAllText(PathOf("cert.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(PathOf("key.pem"), key.ExportPkcs8PrivateKeyPem());
        Certificate = certificate.GetCertHashString(HashAlgorithmName.SHA256);
    }
}

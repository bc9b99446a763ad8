using SopEngine.Application.Uploads;
using SopEngine.Host.Uploads;

namespace SopEngine.Host.Composition;

/// <summary>Which files are taken, and who looks through them first.</summary>
public static class UploadSetup
{
    public static void AddUploads(this WebApplicationBuilder builder)
    {
        builder.Services.AddChecked<UploadOptions>(UploadOptions.Section);
        if (builder.Configuration[$"{UploadOptions.Section}:{nameof(UploadOptions.Scanner)}"] is { Length: > 0 } address && Uri.TryCreate(address, UriKind.Absolute, out var scanner))
        {
            // an address that is none ends the start, as every setting out of its bounds does
            builder.Services.AddSingleton<IFileScanner>(services => new ClamdScanner(scanner, services.GetRequiredService<ILogger<ClamdScanner>>()));
        }
    }
}

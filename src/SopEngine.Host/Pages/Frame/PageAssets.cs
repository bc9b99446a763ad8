using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Frame;

/// <summary>The few files that pages need, built into the host. Their addresses carry a hash, so that browsers may keep them for good.</summary>
public static class PageAssets
{
    private const string Prefix = "assets/";

    private static readonly Dictionary<string, (byte[] Bytes, string Version)> _files = Read();

    public static string Url(string name) => $"/assets/{name}?v={_files[name].Version}";

    public static ReadOnlyMemory<byte> Bytes(string name) => _files[name].Bytes;

    public static string AccentUrl(TenantProfile tenant) => $"/assets/accent/{tenant.Id}.css?v={tenant.Accent?.TrimStart('#')}";

    public static void MapAssets(this IEndpointRouteBuilder app)
    {
        app.MapGet("/assets/{name}", (HttpContext http, string name) => Find(http, name)).AllowAnonymous().ExcludeFromDescription();
        app.MapGet($"/assets/accent/{{{PathTenancy.RouteValue}}}.css", Accent).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Find(HttpContext http, string name)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = http.Request.Query["v"] == file.Version ? "public, max-age=31536000, immutable" : "public, no-cache";
        return Results.Bytes(file.Bytes, TypeOf(name), entityTag: new($"\"{file.Version}\""));
    }

    private static IResult Accent(HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=3600";
        var accent = http.Tenant().Accent is { Length: 7 } colour && colour[1..].All(char.IsAsciiHexDigit) ? $":root{{--accent:{colour}}}" : "";
        return Results.Text(accent, "text/css", Encoding.UTF8);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    };

    private static Dictionary<string, (byte[] Bytes, string Version)> Read()
    {
        var assembly = typeof(PageAssets).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[Prefix.Length..], name => Load(assembly, name), StringComparer.Ordinal);
    }

    private static (byte[] Bytes, string Version) Load(Assembly assembly, string name)
    {
        using var bytes = new MemoryStream();
        using var resource = assembly.GetManifestResourceStream(name)!;
        resource.CopyTo(bytes);
        return (bytes.ToArray(), Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..12]);
    }
}

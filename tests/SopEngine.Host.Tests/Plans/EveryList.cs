using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SopEngine.Host.Api;

namespace SopEngine.Host.Tests.Plans;

/// <summary>
/// Every address that the host answers to a GET, with every word that it takes after the question mark: read from the endpoints themselves, so that a new page or filter cannot be
/// forgotten. What a part of an address stands for is told once, below.
/// </summary>
internal sealed partial class EveryList(string tenant, string number, string? id = null)
{
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal)
    {
        ["tenant"] = tenant, ["number"] = number, ["seq"] = "1", ["day"] = "2026-11-23", ["id"] = id ?? $"{number}.2", ["clock"] = "c1", ["sop"] = "helpdesk-aplikasi-jaringan", ["revision"] = "1", ["code"] = "not-allowed",
        ["name"] = "sop.css", ["token"] = "tidak-ada", ["proposal"] = "1", ["version"] = "1", ["draft"] = "1", ["subject"] = "katalog", ["row"] = "lapor", ["documentName"] = "v1", ["kind"] = "surat", ["template"] = "tanda-terima", ["role"] = "petugas", ["userName"] = "staff-it", ["key"] = "tidak-ada", ["sha"] = "277a22ab31f9",
    };

    // null: it does not change what is read
    private static readonly Dictionary<string, string[]?> _words = new(StringComparer.Ordinal)
    {
        ["status"] = ["open", "closed", "waiting", "resolved"], ["q"] = ["SIMPEG"], ["person"] = ["staff", "pelapor"], ["orang"] = ["staff", "pelapor"], ["sop"] = ["helpdesk-aplikasi-jaringan"], ["mine"] = ["true"], ["punya"] = ["saya"], ["limit"] = ["50"],
        ["lane"] = ["staff-it"], ["lajur"] = ["staff-it"], ["state"] = ["open", "claimed"], ["year"] = ["2026"], ["tahun"] = ["2026"], ["versi"] = ["1"], ["region"] = ["siaga"],
        ["dari"] = ["1"], ["next"] = null, ["lanjut"] = null, ["kabar"] = null, ["formulir"] = null, ["topic"] = null, ["kalender"] = null, ["diatur"] = null, ["diterapkan"] = null, ["tiket"] = null, ["surel"] = null, ["terkait"] = null, ["selesai"] = null, ["dicabut"] = null, ["putusan"] = null, ["tersimpan"] = null, ["disimpan"] = null, ["from"] = null, ["to"] = null, ["angka"] = ["K1", "K9", "sekarang"], ["bagian"] = ["provider", "terlambat"], ["yang"] = ["saya", "bebas", "unit"],
    };

    public static IEnumerable<RouteEndpoint> Of(EndpointDataSource endpoints) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true);

    /// <summary>The addresses of an endpoint: bare, with each word alone, and with all at once.</summary>
    public IEnumerable<string> Addresses(RouteEndpoint endpoint)
    {
        var address = "/" + Part().Replace(endpoint.RoutePattern.RawText!.Trim('/'), part =>
            _parts.TryGetValue(part.Groups["name"].Value, out var value) ? value : throw new InvalidOperationException($"Tell {nameof(EveryList)} what {part.Value} is in {endpoint.RoutePattern.RawText}."));
        var words = Words(endpoint).SelectMany(word => Values(endpoint, word).Select(value => $"{word}={value}")).ToList();
        yield return address;
        foreach (var word in words)
        {
            yield return $"{address}?{word}";
        }

        if (words.Count > 1)
        {
            yield return $"{address}?{string.Join('&', words.DistinctBy(word => word.Split('=')[0]))}";
        }
    }

    /// <summary>The same address for the part of the list after the one that came; null when that was the last.</summary>
    public static string? Next(string address, string body)
    {
        var bare = $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}";
        if (body.StartsWith('{') && JsonDocument.Parse(body).RootElement.TryGetProperty("next", out var next) && next.GetString() is { } key)
        {
            return $"{bare}next={key}";
        }

        return NextLink().Match(body) is { Success: true } link ? $"{bare}lanjut={link.Groups["key"].Value}" : null;
    }

    private static IEnumerable<string> Words(RouteEndpoint endpoint)
    {
        var inPath = endpoint.RoutePattern.Parameters.Select(part => part.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
            .SelectMany(given => given.GetCustomAttribute<AsParametersAttribute>() is null
                ? [(given.Name!, given.ParameterType)]
                : given.ParameterType.GetConstructors().OrderByDescending(made => made.GetParameters().Length).First().GetParameters().Select(part => (part.Name!, part.ParameterType)))
            .Where(given => IsPlain(given.Item2))
            .Select(given => char.ToLowerInvariant(given.Item1[0]) + given.Item1[1..])
            .Where(name => !inPath.Contains(name));
    }

    private static string[] Values(RouteEndpoint endpoint, string word) => _words.TryGetValue(word, out var values)
        ? values ?? []
        : throw new InvalidOperationException($"Tell {nameof(EveryList)} what may be asked as '{word}' of {endpoint.RoutePattern.RawText}.");

    private static bool IsPlain(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain == typeof(string) || plain == typeof(Flag) || plain.IsPrimitive || plain.IsEnum);

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();

    [GeneratedRegex("lanjut=(?<key>[A-Za-z0-9_-]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NextLink();
}

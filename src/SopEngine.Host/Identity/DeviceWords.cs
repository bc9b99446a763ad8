using SopEngine.Application.Accounts;

namespace SopEngine.Host.Identity;

/// <summary>Names a browser and its system in a few words, for people who look whether a sign-in is theirs. What the browser says of itself proves nothing.</summary>
public static class DeviceWords
{
    private const int Longest = 40;

    // the first that stands in the text counts: most browsers name the ones they are akin to as well
    private static readonly (string Mark, string Name)[] _browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("PowerBI", "Power BI"), ("Excel", "Excel"), ("curl/", "curl"), ("python", "Python"), ("PostmanRuntime/", "Postman"),
    ];

    private static readonly (string Mark, string Name)[] _systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Linux", "Linux")];

    /// <summary>Where a request comes from.</summary>
    public static SessionOrigin OriginOf(HttpContext http) => new(Of(http.Request.Headers.UserAgent.ToString()), http.Connection.RemoteIpAddress?.ToString() ?? "");

    /// <summary>From a <c>User-Agent</c> (RFC 9110, 10.1.5); empty when it says nothing. At most 100 characters, none that steers a line.</summary>
    public static string Of(string? userAgent)
    {
        var said = userAgent ?? "";
        var (browser, system) = (Find(_browsers, said), Find(_systems, said));
        return (browser, system) switch
        {
            ({ } name, { } on) => $"{name} di {on}",
            ({ } name, null) => name,
            (null, { } on) => on,
            _ => new string([.. said.Split(' ', '/')[0].Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_').Take(Longest)]),
        };
    }

    private static string? Find((string Mark, string Name)[] known, string said) =>
        known.FirstOrDefault(one => said.Contains(one.Mark, StringComparison.OrdinalIgnoreCase)).Name;
}

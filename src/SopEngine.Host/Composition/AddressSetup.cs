namespace SopEngine.Host.Composition;

/// <summary>Where the host listens when nobody says where.</summary>
public static class AddressSetup
{
    private const string Default = "http://localhost:5080";

    private static readonly string[] _sayingWhere = ["urls", "http_ports", "https_ports"];

    public static void AddAddress(this WebApplicationBuilder builder)
    {
        if (_sayingWhere.All(key => string.IsNullOrEmpty(builder.Configuration[key])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(Default);
        }
    }
}

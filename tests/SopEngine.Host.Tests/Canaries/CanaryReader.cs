using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Host.Tests.OData;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Plans;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Canaries;

/// <summary>Somebody of one region who asks for everything that can be asked for, by the numbers and ids of both.</summary>
internal sealed class CanaryReader(SopEngineHost host, string tenant)
{
    private static readonly string[] _users = ["pelapor", "staff-it", "kabid", "admin", "analis"];

    /// <summary>The routes on whose answers the reader's own region's word stood.</summary>
    public SortedSet<string> Own { get; } = new(StringComparer.Ordinal);

    /// <summary>The addresses on whose answers the other region's word stood.</summary>
    public List<string> Others { get; } = [];

    public int Asked { get; private set; }

    /// <summary>Every address, with these for <c>{number}</c> and <c>{id}</c>.</summary>
    public async Task ReadAllAsync(IReadOnlyList<(string Number, string Id)> named)
    {
        var endpoints = EveryList.Of(host.Services.GetRequiredService<EndpointDataSource>()).ToList();
        var addresses = endpoints.SelectMany(endpoint => named.SelectMany(thing => new EveryList(tenant, thing.Number, thing.Id).Addresses(endpoint))
            .Distinct(StringComparer.Ordinal).Select(address => (endpoint.RoutePattern.RawText!, address))).ToList();
        await ReadAsync("nobody", new Browser(host, tenant).Http, addresses.Where(one => IsBare(one.address)));
        foreach (var user in _users)
        {
            var browser = await Browser.SignedInAsync(host, tenant, user);
            await ReadAsync(user, browser.Http, user is "admin" or "staff-it" ? addresses : addresses.Where(one => IsBare(one.address)));
        }
    }

    /// <summary>Every set of figures, as Excel asks for it.</summary>
    public async Task ReadFiguresAsync()
    {
        var excel = await FigureClient.OfAsync(host, tenant, "analis");
        var service = (await excel.GetAsync("")).Should().HaveStatus(200).Json;
        foreach (var set in service.GetProperty("value").EnumerateArray().Select(set => set.Text("url")!))
        {
            foreach (var address in new[] { set, $"{set}/$count", $"{set}?$count=true&$top=5" })
            {
                Note($"odata {set}", address, System.Text.Encoding.UTF8.GetBytes((await excel.GetAsync(address)).Body));
            }
        }
    }

    // bare: the page itself, without a filter
    private static bool IsBare(string address) => !address.Contains('?', StringComparison.Ordinal);

    private async Task ReadAsync(string user, HttpClient http, IEnumerable<(string Route, string Address)> addresses)
    {
        foreach (var (route, address) in addresses)
        {
            using var answer = await http.GetAsync(new Uri(address, UriKind.Relative));
            ((int)answer.StatusCode).Should().BeLessThan(500, "{0} asks {1}", user, address);
            Note(route, $"{user}: {address}", await answer.Content.ReadAsByteArrayAsync());
        }
    }

    private void Note(string route, string asked, byte[] answer)
    {
        Asked++;
        var text = Unpacked.Text(answer);
        if (text.Contains(TwinRegions.CanaryOf(tenant), StringComparison.OrdinalIgnoreCase))
        {
            Own.Add(route);
        }

        if (text.Contains(TwinRegions.CanaryOf(TwinRegions.OtherOf(tenant)), StringComparison.OrdinalIgnoreCase))
        {
            Others.Add(asked);
        }
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>Wrong region, wrong role, unknown id: for every call of the API.</summary>
public sealed class EndpointMatrixTests(EndpointMatrixHost host) : IClassFixture<EndpointMatrixHost>
{
    public static TheoryData<string> All => [.. EndpointMatrix.Rows.Select(row => row.Name)];

    public static TheoryData<string> Guarded => [.. EndpointMatrix.Rows.Where(row => !row.IsPublic).Select(row => row.Name)];

    public static TheoryData<string> NamingSomething => [.. EndpointMatrix.Rows.Where(row => row.Unknown is not null).Select(row => row.Name)];

    public static TheoryData<string> ClosedToStrangers => [.. EndpointMatrix.Rows.Where(row => row.Stranger is not null).Select(row => row.Name)];

    public static TheoryData<string> ClosedToAnalysts => [.. EndpointMatrix.Rows.Where(row => row.Analyst is not null).Select(row => row.Name)];

    public static TheoryData<string> ClosedToAskers => [.. EndpointMatrix.Rows.Where(row => row.Asker is not null).Select(row => row.Name)];

    [Fact]
    public void Every_call_of_a_region_is_in_the_matrix()
    {
        Calls().Select(call => $"{call.Method} {call.Pattern}").Should().BeEquivalentTo(EndpointMatrix.Rows.Select(row => row.Name));
    }

    [Fact]
    public void Only_the_public_calls_can_be_made_without_signing_in()
    {
        var open = Calls().Where(call => call.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || call.Endpoint.Metadata.GetMetadata<IAuthorizeData>() is null);

        open.Select(call => $"{call.Method} {call.Pattern}").Should().BeEquivalentTo(EndpointMatrix.Rows.Where(row => row.IsPublic).Select(row => row.Name));
    }

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task Without_signing_in_it_is_401(string name)
    {
        var row = Row(name);

        (await SendAsync(host.Anonymous(Helpdesk.Tenant), row, row.Path)).Should().BeRefused(401, "sign-in-required");
    }

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task With_a_token_of_another_region_it_is_401(string name)
    {
        var row = Row(name);
        var foreigner = await host.SignInAsync("batam", "it-support");

        (await SendAsync(foreigner, row, $"/api/v1/{Helpdesk.Tenant}/{Real(row.Path)}")).Should().BeRefused(401, "sign-in-required");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task In_an_unknown_region_it_is_404(string name)
    {
        var row = Row(name);

        (await SendAsync(host.Requester, row, $"/api/v1/atlantis/{Real(row.Path)}")).Should().BeRefused(404, "unknown-tenant");
    }

    [Theory]
    [MemberData(nameof(NamingSomething))]
    public async Task Of_something_that_is_not_there_it_is_404(string name)
    {
        var row = Row(name);

        (await SendAsync(host.Officer, row, row.Unknown!)).Should().BeRefused(404);
    }

    [Theory]
    [MemberData(nameof(NamingSomething))]
    public async Task In_a_region_that_has_no_such_thing_it_is_404(string name)
    {
        var row = Row(name);
        var foreigner = await host.SignInAsync("batam", "it-support");

        (await SendAsync(foreigner, row, row.Path)).Should().BeRefused(404);
    }

    [Theory]
    [MemberData(nameof(ClosedToStrangers))]
    public async Task Another_requester_is_refused(string name)
    {
        var row = Row(name);

        (await SendAsync(host.Stranger, row, row.Path)).Should().BeRefused(row.Stranger!.Value);
    }

    [Theory]
    [MemberData(nameof(ClosedToAskers))]
    public async Task Who_asked_may_not_do_what_is_the_officers(string name)
    {
        var row = Row(name);

        (await SendAsync(host.Requester, row, row.Path)).Should().BeRefused(row.Asker!.Value);
    }

    [Theory]
    [MemberData(nameof(ClosedToAnalysts))]
    public async Task Who_reads_figures_is_refused(string name)
    {
        var row = Row(name);

        (await SendAsync(host.Analyst, row, row.Path)).Should().BeRefused(row.Analyst!.Value);
    }

    private static EndpointRow Row(string name) => EndpointMatrix.Rows.Single(row => row.Name == name);

    private Task<ApiAnswer> SendAsync(ApiClient client, EndpointRow row, string path) =>
        row.Method switch
        {
            "GET" => client.GetAsync(Real(path)),
            "PATCH" => client.AppendAsync(Real(path), 0, "a"u8.ToArray()),
            "PUT" => client.PutAsync(Real(path), row.Body),
            _ => client.PostAsync(Real(path), row.Body),
        };

    private string Real(string path) => path
        .Replace("SOP", Helpdesk.Sop, StringComparison.Ordinal)
        .Replace("NUMBER", host.Number, StringComparison.Ordinal)
        .Replace("ITEM", host.WorkItem, StringComparison.Ordinal)
        .Replace("CLOCK", host.Clock, StringComparison.Ordinal)
        .Replace("FILE", host.File, StringComparison.Ordinal)
        .Replace("PIECES", host.Upload, StringComparison.Ordinal);

    private IEnumerable<(string Method, string Pattern, RouteEndpoint Endpoint)> Calls()
    {
        const string region = "/api/v1/{tenant}/";
        return host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith(region, StringComparison.Ordinal) == true)
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods
                .Select(method => (method, endpoint.RoutePattern.RawText![region.Length..].Trim('/'), endpoint)));
    }
}

using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>The description of the API is made from the endpoints, and says enough to call them.</summary>
[Collection(SharedHost.Name)]
public sealed class OpenApiTests(SopEngineHost host)
{
    [Fact]
    public async Task Every_call_is_described_with_what_it_does_and_how_it_answers()
    {
        var document = (await host.Anonymous(Helpdesk.Tenant).GetAsync("/openapi/v1.json")).Should().HaveStatus(200).Json;
        var described = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(call => (Name: $"{call.Name.ToUpperInvariant()} {path.Name}", Call: call.Value)))
            .ToList();

        var mapped = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) == true)
            .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods
                .Select(method => $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/').Replace(":int", "", StringComparison.Ordinal)}"));

        described.Select(call => call.Name).Where(name => name.Contains(" /api/", StringComparison.Ordinal)).Should().BeEquivalentTo(mapped);
        described.Where(call => call.Call.Text("summary") is null).Select(call => call.Name).Should().BeEmpty();
        described.Where(call => !call.Call.GetProperty("responses").EnumerateObject().Any(response => response.Name.StartsWith('2'))).Should().BeEmpty();
    }

    [Fact]
    public async Task The_shapes_and_the_token_are_described()
    {
        var document = (await host.Anonymous(Helpdesk.Tenant).GetAsync("/openapi/v1.json")).Json;

        var components = document.GetProperty("components");
        components.GetProperty("securitySchemes").GetProperty("bearer").Text("scheme").Should().Be("bearer");
        var shapes = components.GetProperty("schemas");
        shapes.GetProperty("TicketView").GetProperty("properties").EnumerateObject().Select(property => property.Name)
            .Should().Contain(["number", "status", "workItems", "trackingKey", "openedAt", "dueAt"]);
        shapes.GetProperty("ProblemBody").GetProperty("properties").EnumerateObject().Select(property => property.Name)
            .Should().Contain(["type", "title", "status", "detail", "code", "errors", "by"]);
        var complete = document.GetProperty("paths").GetProperty("/api/v1/{tenant}/work-items/{id}/complete").GetProperty("post");
        complete.GetProperty("requestBody").GetProperty("content").TryGetProperty("application/json", out _).Should().BeTrue();
        complete.GetProperty("responses").EnumerateObject().Select(response => response.Name).Should().Contain(["200", "401", "403", "404", "409", "422"]);
    }
}

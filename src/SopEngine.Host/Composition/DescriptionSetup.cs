using Microsoft.OpenApi;

namespace SopEngine.Host.Composition;

/// <summary>The description of the API, made from the very endpoints that answer.</summary>
public static class DescriptionSetup
{
    private const string Scheme = "bearer";

    public static void AddDescription(this WebApplicationBuilder builder) => builder.Services.AddOpenApi("v1", api =>
    {
        api.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "SopEngine",
                Version = "v1",
                Description = "Signed SOPs that run. Instants are ISO 8601 with the region's offset; refusals are RFC 9457 with a code, each explained at /problems/{code}.",
            };
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "From POST /api/v1/{tenant}/sessions; good in that region only." },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
            return Task.CompletedTask;
        });
    });

    public static void MapDescription(this WebApplication app) => app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
}

using Microsoft.AspNetCore.Antiforgery;

namespace SopEngine.Host.Pages.Forms;

/// <summary>Marks what takes forms.</summary>
public static class FormEndpoints
{
    /// <summary>Only from our own pages: a form without our token is refused before the endpoint sees it.</summary>
    public static RouteHandlerBuilder TakesForm(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new RequireAntiforgeryTokenAttribute());
}

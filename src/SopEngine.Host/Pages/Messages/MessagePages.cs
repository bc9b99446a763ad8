using SopEngine.Application.Calls;
using SopEngine.Application.Messages;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Messages;

/// <summary>What the engine wrote to the reader.</summary>
public static class MessagePages
{
    private const int PartSize = 30;

    public static void MapMessages(this IEndpointRouteBuilder region)
    {
        region.MapGet("/pesan", async (HttpContext http, string? lanjut, MessageQueries messages, IdSource ids, PageWriter pages) =>
            (await messages.ListAsync(http.Caller(), unread: false, PartSize, lanjut, http.RequestAborted)).Succeeded(out var part, out var problem)
                ? await pages.ShowAsync<MessagesPage, MessagesModel>(http, new MessagesModel(part, new FormStates(ids).Of("pesan")))
                : await pages.RefuseAsync(http, problem));
        region.MapPost("/pesan", async (HttpContext http, MarkRead read) =>
        {
            await read.HandleAsync(http.Caller(), null, http.RequestAborted);
            return Results.LocalRedirect($"/{http.Tenant().Id}/pesan");
        }).TakesForm();
    }
}

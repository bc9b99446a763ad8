using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Writing;

/// <summary>The library's writer, set up for one answer.</summary>
internal sealed class PayloadWriter(Exchange exchange, Stream body, string contentType)
{
    /// <summary>What was selected and expanded; null when the context is to say nothing of it.</summary>
    public SelectExpandClause? Selection { get; init; }

    /// <summary>What made other columns; null when the rows are whole entities.</summary>
    public ApplyClause? Apply { get; init; }

    /// <summary>Writes by <paramref name="write"/>; when that fails, nothing of what the writer still holds leaves any more.</summary>
    public async Task WriteAsync(Func<ODataMessageWriter, Task> write)
    {
        using var whole = new WholeOrCutStream(body);
        using var message = new ODataMessageWriter(new ResponseMessage(whole, contentType), Settings(), exchange.Model.Edm);
        try
        {
            await write(message);
        }
        catch
        {
            whole.Cut();
            throw;
        }
    }

    /// <summary>What the library writes before the rows of a set, up to the name of their list.</summary>
    public async Task<byte[]> HeadAsync(string setName, long? count)
    {
        using var whole = new MemoryStream();
        using var message = new ODataMessageWriter(new ResponseMessage(whole, contentType), Settings(), exchange.Model.Edm);
        var set = exchange.Model.Edm.EntityContainer.FindEntitySet(setName);
        var rows = await message.CreateODataResourceSetWriterAsync(set, set.EntityType());
        await rows.WriteStartAsync(new ODataResourceSet { Count = count });
        await rows.WriteEndAsync();
        await rows.FlushAsync();
        var written = whole.GetBuffer().AsSpan(0, (int)whole.Length);
        return written[..written.LastIndexOf((byte)'[')].ToArray();
    }

    private ODataMessageWriterSettings Settings() => new()
    {
        Version = ODataVersion.V4,
        BaseUri = exchange.Request.ServiceRoot,
        EnableMessageStreamDisposal = false,
        // rows of $apply and $compute have properties that their type does not declare
        Validations = ValidationKinds.None,
        ODataUri = new ODataUri
        {
            ServiceRoot = exchange.Request.ServiceRoot,
            Path = exchange.Path,
            SelectAndExpand = Selection,
            Apply = Apply,
        },
    };
}

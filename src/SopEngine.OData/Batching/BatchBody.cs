using SopEngine.OData.Budgets;
using SopEngine.OData.Requests;

namespace SopEngine.OData.Batching;

/// <summary>The body of a batch, read whole before anything of it is answered, and never more of it than the budget allows.</summary>
internal static class BatchBody
{
    public static async Task<byte[]> ReadAsync(ODataRequest request, int longest, CancellationToken stop)
    {
        using var read = new MemoryStream();
        var piece = new byte[16_384];
        for (int count; (count = await request.Body.ReadAsync(piece, stop)) > 0;)
        {
            if (read.Length + count > longest)
            {
                throw new RefusedException(new(ODataRefusalKind.OverBudget, "batch-too-long", "$batch", $"The batch is longer than {longest} bytes.", longest));
            }

            await read.WriteAsync(piece.AsMemory(0, count), stop);
        }

        return read.ToArray();
    }
}

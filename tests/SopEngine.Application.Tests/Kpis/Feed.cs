using System.Text.Json;
using SopEngine.Application.Reporting;
using SopEngine.Domain.Tenants;
using SopEngine.OData;
using SopEngine.OData.Requests;

namespace SopEngine.Application.Tests.Kpis;

/// <summary>A region's figures as programs get them: one row of sums, or several, for a query.</summary>
internal sealed class Feed(FigureReads reads, TenantProfile tenant, DateTime now)
{
    private static readonly ODataService<FigureContext> _service = new(FigureModel.Region, new ODataOptions { TokenKey = new byte[32] });

    /// <summary>The columns asked for of each row, null as 0.</summary>
    public async Task<IReadOnlyList<(string Name, long[] Sums)>> AskAsync(string set, string apply, string name, params string[] sums)
    {
        await using var context = await reads.OpenAsync(tenant, [tenant], now, withSops: false, default);
        var request = new ODataRequest
        {
            Method = "GET",
            ServiceRoot = new Uri($"https://sop.example/odata/{tenant.Id}/"),
            Path = set,
            Query = "$apply=" + Uri.EscapeDataString(apply),
            Headers = new Dictionary<string, string>(),
            Body = Stream.Null,
            Now = now,
            Scope = tenant.Id.Value,
        };
        await using var response = await _service.AnswerAsync(request, context, default);
        using var body = new MemoryStream();
        await response.WriteBodyAsync(body, default);
        var json = JsonDocument.Parse(body.ToArray()).RootElement;
        response.Status.Should().Be(200, json.GetRawText());
        return [.. json.GetProperty("value").EnumerateArray().Select(row => (name.Length > 0 ? row.GetProperty(name).GetString()! : "", sums.Select(sum => NumberOf(row.GetProperty(sum))).ToArray()))];
    }

    private static long NumberOf(JsonElement value) => value.ValueKind == JsonValueKind.Null ? 0 : value.GetInt64();
}

using System.Text.Json;
using SopEngine.OData.Models;
using SopEngine.OData.Requests;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Writing;

/// <summary>Plain rows are written by a writer of our own: as the library writes them, which writes those that have something inside them.</summary>
public sealed class FlatRowTests
{
    private static readonly Line[] _lines =
    [
        new() { Id = 1, Text = "biasa" },
        new() { Id = 2, Text = "\"kutip\" \\ garis/miring </script> & 'petik'\r\n\t\b\f\u0001\u001f\u007f", Real = 5, Single = 0.1f },
        new() { Id = 3, Text = "Jalan Ungaran é 字 \U0001F6B2 \u2028 \u00A0", Real = -0.5, Number = long.MaxValue, Money = 10.50m, Small = short.MinValue, Least = byte.MaxValue },
        new() { Id = 4, Text = "", Real = double.NaN, Single = float.PositiveInfinity, Number = long.MinValue, Money = decimal.MinValue, Flag = true },
        new() { Id = 5, Real = double.NegativeInfinity, Instant = new DateTime(2026, 1, 31, 22, 15, 30, DateTimeKind.Utc), Moment = new DateTimeOffset(2026, 1, 31, 22, 15, 30, TimeSpan.FromHours(7)) },
        new() { Id = 6, Real = 1e300, Instant = new DateTime(2026, 1, 31, 22, 15, 30, 120, DateTimeKind.Unspecified), Moment = DateTimeOffset.MinValue.AddTicks(1), Day = new DateOnly(2026, 2, 1) },
        new() { Id = 7, Real = 1e-7, Instant = DateTime.UnixEpoch.AddTicks(1), Time = new TimeOnly(1, 2, 3, 4), Span = new TimeSpan(1, 2, 3, 4, 5), Trace = Guid.Empty, Money = 0m },
        new() { Id = 8, Real = 1234567890123456789, Time = TimeOnly.MinValue, Span = -TimeSpan.FromMilliseconds(1), Moment = DateTimeOffset.MaxValue, Number = 0 },
    ];

    private static readonly ODataModel _model = new ODataModelBuilder<Line[]>("Lines")
        .Set<Line>("Lines", lines => lines.AsQueryable(), set => set
            .Key("Id").Property(line => line.Id).Property(line => line.Text).Property(line => line.Real).Property(line => line.Single).Property(line => line.Number)
            .Property(line => line.Money).Property(line => line.Small).Property(line => line.Least).Property(line => line.Flag).Property(line => line.Instant)
            .Property(line => line.Moment).Property(line => line.Day).Property(line => line.Time).Property(line => line.Span).Property(line => line.Trace)
            .HasOne("Twin", "Lines", ("Id", "Id"))
            .HasMany("Same", "Lines", ("Id", "Id")))
        .Build();

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json;odata.metadata=none")]
    [InlineData("application/json;IEEE754Compatible=true")]
    public async Task A_plain_row_reads_as_the_library_writes_it(string accept)
    {
        using var flat = await AskAsync("?$count=true", accept, 3);
        using var nested = await AskAsync("?$count=true&$expand=Same", accept, 3);

        BeTheSame(flat, nested);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json;odata.metadata=none")]
    [InlineData("application/json;IEEE754Compatible=true")]
    public async Task A_group_tells_its_types_as_the_library_does(string accept)
    {
        const string Made = "max(Number),max(Money),max(Single),max(Instant),max(Moment),max(Day),max(Span),min(Small),min(Least),min(Time)";
        var aggregates = string.Join(",", Made.Split(',').Select((one, at) => $"{one[4..^1]} with {one[..3]} as A{at}"));
        using var flat = await AskAsync($"?$count=true&$apply=groupby((Id,Text,Trace,Flag),aggregate($count as N,{aggregates}))", accept, 100);
        using var nested = await AskAsync($"?$count=true&$apply=groupby((Id,Text,Trace,Flag,Twin/Text),aggregate($count as N,{aggregates}))", accept, 100);

        BeTheSame(flat, nested);
        flat.RootElement.GetProperty("value")[2].GetProperty("N").ToString().Should().Be("1");
        var types = flat.RootElement.GetProperty("value").EnumerateArray().SelectMany(row => row.EnumerateObject()).Where(member => member.Name.EndsWith("@odata.type", StringComparison.Ordinal));
        string[] told = ["#Byte", "#Date", "#DateTimeOffset", "#Decimal", "#Duration", "#Int16", "#Single", "#TimeOfDay"];
        string[] expected = accept switch
        {
            _ when accept.Contains("none", StringComparison.Ordinal) => [],
            _ when accept.Contains("754", StringComparison.Ordinal) => [.. told, "#Int64"],
            _ => told,
        };
        types.Select(type => type.Value.GetString()).Distinct().Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json;odata.metadata=none")]
    public async Task A_computed_value_tells_its_type_as_the_library_does(string accept)
    {
        const string Made = "$filter=Id le 5&$compute=Number div 7 as Week,Id mul 2 as Twice,Real mul 2 as Double,date(Instant) as On&$select=Id,Text,Week,Twice,Double,On";
        using var flat = await AskAsync($"?{Made}", accept, 100);
        using var nested = await AskAsync($"?{Made}&$expand=Same", accept, 100);

        BeTheSame(flat, nested);
    }

    [Fact]
    public async Task A_last_page_and_an_empty_one_end_as_they_should()
    {
        using var whole = await AskAsync("", "application/json", 100);
        whole.RootElement.GetProperty("value").GetArrayLength().Should().Be(_lines.Length);
        whole.RootElement.TryGetProperty("@odata.nextLink", out _).Should().BeFalse();
        using var none = await AskAsync("?$filter=Id gt 100", "application/json", 100);
        none.RootElement.GetProperty("value").GetArrayLength().Should().Be(0);
    }

    private static void BeTheSame(JsonDocument flat, JsonDocument nested)
    {
        Outer(flat).Should().Equal(Outer(nested));
        var (ours, theirs) = (flat.RootElement.GetProperty("value").EnumerateArray().ToList(), nested.RootElement.GetProperty("value").EnumerateArray().ToList());
        ours.Should().HaveSameCount(theirs).And.NotBeEmpty();
        foreach (var (our, their) in ours.Zip(theirs))
        {
            // texts may be escaped in more than one way
            var members = their.EnumerateObject().Where(member => !member.Name.StartsWith("Same", StringComparison.Ordinal) && !member.Name.StartsWith("Twin", StringComparison.Ordinal));
            our.EnumerateObject().Select(Read).Should().Equal(members.Select(Read));
        }
    }

    private static (string Name, string Value) Read(JsonProperty member) =>
        (member.Name, member.Value.ValueKind == JsonValueKind.String ? $"text {member.Value.GetString()}" : member.Value.GetRawText());

    private static IEnumerable<string> Outer(JsonDocument answer) => answer.RootElement.EnumerateObject().Select(member => member.Name switch
    {
        "value" or "@odata.context" => member.Name,
        "@odata.nextLink" => member.Name,
        _ => $"{member.Name} {member.Value}",
    });

    private static async Task<JsonDocument> AskAsync(string query, string accept, int page)
    {
        var request = new ODataRequest
        {
            Method = "GET",
            ServiceRoot = Client.Root,
            Path = "Lines",
            Query = query,
            Now = SampleModel.Now,
            Headers = new Dictionary<string, string> { ["Accept"] = accept, ["Prefer"] = $"maxpagesize={page}" },
        };
        await using var response = await new ODataService<Line[]>(_model, SampleModel.Options()).AnswerAsync(request, _lines, CancellationToken.None);
        response.Status.Should().Be(200);
        using var body = new AsyncOnlyStream();
        await response.WriteBodyAsync(body, CancellationToken.None);
        return JsonDocument.Parse(body.ToArray());
    }

    private sealed record Line
    {
        public int Id { get; init; }
        public string? Text { get; init; }
        public double? Real { get; init; }
        public float? Single { get; init; }
        public long? Number { get; init; }
        public decimal? Money { get; init; }
        public short? Small { get; init; }
        public byte? Least { get; init; }
        public bool? Flag { get; init; }
        public DateTime? Instant { get; init; }
        public DateTimeOffset? Moment { get; init; }
        public DateOnly? Day { get; init; }
        public TimeOnly? Time { get; init; }
        public TimeSpan? Span { get; init; }
        public Guid? Trace { get; init; }
    }
}

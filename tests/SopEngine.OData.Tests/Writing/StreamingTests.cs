using SopEngine.OData.Models;
using SopEngine.OData.Requests;
using SopEngine.OData.Tests.Support;

namespace SopEngine.OData.Tests.Writing;

/// <summary>How a body leaves.</summary>
public sealed class StreamingTests
{
    private static readonly ODataModel _model = new ODataModelBuilder<Action<int>>("Lines")
        .Set<Line>("Lines", onRead => Enumerable.Range(1, 5_000).Select(id => new Line(id, onRead)).AsQueryable(), set => set
            .Key("Id")
            .Property(line => line.Id)
            .Property(line => line.Text))
        .Build();

    [Fact]
    public async Task Rows_leave_while_others_are_still_to_be_read()
    {
        var read = 0;
        await using var response = await AnswerAsync(_ => read++);

        read.Should().Be(1, "the first row is there before the answer begins, and no other");
        using var body = new AsyncOnlyStream();
        await response.WriteBodyAsync(body, CancellationToken.None);

        body.Pieces.Count.Should().BeGreaterThanOrEqualTo(20, "some 250 rows leave at a time");
        body.Pieces.Max().Should().BeLessThan(50_000);
        read.Should().Be(5_000);
    }

    [Fact]
    public async Task A_source_that_breaks_at_the_first_row_breaks_the_request()
    {
        var answer = async () => await AnswerAsync(_ => throw new TimeoutException());

        await answer.Should().ThrowAsync<TimeoutException>();
    }

    [Fact]
    public async Task A_source_that_breaks_in_the_middle_leaves_a_body_that_nobody_takes_for_whole()
    {
        await using var response = await AnswerAsync(id =>
        {
            if (id == 600)
            {
                throw new TimeoutException();
            }
        });
        using var body = new AsyncOnlyStream();

        var write = async () => await response.WriteBodyAsync(body, CancellationToken.None);

        await write.Should().ThrowAsync<TimeoutException>();
        var parse = () => System.Text.Json.JsonDocument.Parse(body.ToArray());
        parse.Should().Throw<System.Text.Json.JsonException>();
    }

    [Fact]
    public async Task When_the_client_goes_away_reading_ends()
    {
        using var gone = new CancellationTokenSource();
        var read = 0;
        await using var response = await AnswerAsync(id =>
        {
            read = id;
            if (id == 300)
            {
                gone.Cancel();
            }
        });
        using var body = new AsyncOnlyStream();

        var write = async () => await response.WriteBodyAsync(body, gone.Token);

        await write.Should().ThrowAsync<OperationCanceledException>();
        read.Should().BeLessThan(310);
    }

    private static Task<ODataResponse> AnswerAsync(Action<int> onRead)
    {
        var request = new ODataRequest
        {
            Method = "GET",
            ServiceRoot = Client.Root,
            Path = "Lines",
            Now = SampleModel.Now,
            Headers = new Dictionary<string, string> { ["Prefer"] = "maxpagesize=5000" },
        };
        return new ODataService<Action<int>>(_model, SampleModel.Options()).AnswerAsync(request, onRead, CancellationToken.None);
    }

    private sealed class Line(int id, Action<int> onRead)
    {
        public int Id => id;

        public string Text
        {
            get
            {
                onRead(id);
                return $"Line {id}";
            }
        }
    }
}

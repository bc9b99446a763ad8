using System.Text;
using SopEngine.Application.Sops.Yaml;

namespace SopEngine.Application.Tests.Sops.Yaml;

public sealed class ReaderFuzzTests
{
    private static readonly byte[] _sound = Encoding.UTF8.GetBytes(SopFileSamples.Sound);

    [Fact]
    public void No_cut_of_a_file_makes_the_reader_throw()
    {
        for (var length = 0; length < _sound.Length; length += 7)
        {
            Read(_sound.AsSpan(0, length));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_bytes_make_the_reader_throw(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            Read(bytes);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void No_signs_of_YAML_make_the_reader_throw(int seed)
    {
        const string Signs = "{}[]:,-?!&*|>'\"%@`#\n\n  \tab1\\~<=.\u2028\r";
        var random = new Random(seed);
        for (var round = 0; round < 600; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Signs[random.Next(Signs.Length)]));
            Read(Encoding.UTF8.GetBytes(text));
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void No_damage_to_a_sound_file_makes_the_reader_throw_or_fall_silent(int seed)
    {
        const string Signs = "{}[]:,-?!&*|>'\"%@`#\n \tx0";
        var random = new Random(seed);
        for (var round = 0; round < 150; round++)
        {
            var text = new StringBuilder(SopFileSamples.Sound);
            for (var hits = random.Next(1, 5); hits > 0; hits--)
            {
                text[random.Next(text.Length)] = Signs[random.Next(Signs.Length)];
            }

            Read(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("{", 200_000)]
    [InlineData("- ", 200_000)]
    [InlineData("? ", 200_000)]
    [InlineData("a: ", 200_000)]
    [InlineData("\"", 500_000)]
    [InlineData("x ", 500_000)]
    [InlineData("&a ", 200_000)]
    [InlineData("!", 500_000)]
    [InlineData("#", 1_000_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData(" ", 1_000_000)]
    [InlineData("[a, ", 100_000)]
    [InlineData("a: b\n", 150_000)]
    [InlineData("- a\n", 200_000)]
    [InlineData("[a]: \n", 100_000)]
    [InlineData("%x\n", 200_000)]
    [InlineData("'\n", 200_000)]
    [InlineData("a: |\n", 100_000)]
    public void A_hostile_file_is_turned_down_in_little_time(string piece, int times)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times))));

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "reading must not be a way to stop the host, whatever else the machine does");
    }

    [Fact]
    public void Aliases_of_aliases_are_counted_before_they_are_read()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 30; level++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n");
        }

        SopFileSamples.Read(text.ToString()).Problems.Should().ContainSingle().Which.Code.Should().Be("too-many-values");
    }

    [Fact]
    public void A_file_nested_too_deeply_is_turned_down()
    {
        SopFileSamples.Read("a: " + new string('[', 30) + new string(']', 30)).Problems.Spots().Should().Equal("1:23 too-deep");
    }

    [Fact]
    public void A_file_above_one_mebibyte_is_turned_down()
    {
        SopFileSamples.Read(new string('#', (1 << 20) + 1)).Problems.Spots().Should().Equal("1:1 file-too-large");
        SopYamlReader.Read(new byte[(1 << 20) + 1], "sop.yaml").Problems.Spots().Should().Equal("1:1 file-too-large");
    }

    // whatever comes in, either a definition or a reason comes out, and every reason stands inside the file
    private static void Read(ReadOnlySpan<byte> bytes)
    {
        var reading = SopYamlReader.Read(bytes, "sop.yaml");

        if ((reading.Revision is null && reading.Problems.Count == 0) || reading.Problems.Any(problem => problem.Line < 1 || problem.Column < 1))
        {
            Assert.Fail("Neither a definition nor a reason came of: " + Encoding.UTF8.GetString(bytes));
        }
    }
}

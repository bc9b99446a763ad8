using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SkiaSharp;
using SopEngine.Application.Demo;

namespace SopEngine.Application.Tests.Demo;

public sealed class DemoFilesTests
{
    [Fact]
    public void The_picture_is_one_dot()
    {
        using var picture = SKBitmap.Decode(DemoFiles.Picture);

        picture.Should().NotBeNull();
        (picture.Width, picture.Height).Should().Be((1, 1));
    }

    [Fact]
    public void The_page_says_where_its_parts_are()
    {
        var text = Encoding.ASCII.GetString(DemoFiles.Page);
        var table = int.Parse(Regex.Match(text, @"startxref\n(\d+)\n%%EOF\n$").Groups[1].Value, CultureInfo.InvariantCulture);
        var places = Regex.Matches(text, @"^(\d{10}) 00000 n $", RegexOptions.Multiline).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();

        text[table..].Should().StartWith("xref\n0 4\n");
        places.Select(place => text[place..(place + 7)]).Should().Equal("1 0 obj", "2 0 obj", "3 0 obj");
    }
}

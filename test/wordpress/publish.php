<?php
// Publishes what the tests read back, the first time that it is asked. Lies in the root of the tests' own WordPress, and nowhere else.
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

/** A picture of one colour in the library, with its smaller sizes. */
function picture( $name, $colour, $alt, $caption ) {
	$canvas = imagecreatetruecolor( 1600, 900 );
	imagefill( $canvas, 0, 0, $colour );
	$file = wp_upload_dir()['path'] . "/$name.jpg";
	imagejpeg( $canvas, $file, 60 );
	$id = wp_insert_attachment( array( 'post_mime_type' => 'image/jpeg', 'post_title' => $name, 'post_excerpt' => $caption, 'post_status' => 'inherit' ), $file );
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $file ) );
	update_post_meta( $id, '_wp_attachment_image_alt', $alt );
	return $id;
}

function section( $name ) {
	return wp_insert_term( $name, 'category' )['term_id'];
}

function writer( $login, $name ) {
	return wp_insert_user( array( 'user_login' => $login, 'user_pass' => wp_generate_password(), 'display_name' => $name, 'role' => 'author' ) );
}

if ( get_option( 'published_for_tests' ) ) {
	exit( 'published before' );
}
update_option( 'published_for_tests', 1 );
update_option( 'blogname', 'The Harbour Post' );
wp_delete_post( 1, true );
$writers  = array( writer( 'ada', 'Ada Brook' ), writer( 'ben', 'Ben Hill' ) );
$sections = array( section( 'Harbour' ), section( 'Food & Drink' ) );
$stories  = json_decode( file_get_contents( __DIR__ . '/stories.json' ), true );
foreach ( $stories as $i => $story ) {
	$id = wp_insert_post(
		array(
			'post_title'    => $story['title'],
			'post_name'     => $story['slug'],
			'post_content'  => $story['content'],
			'post_excerpt'  => $story['excerpt'],
			'post_status'   => 'publish',
			'post_author'   => $writers[ $i % 2 ],
			'post_category' => array( $sections[ $i % 2 ] ),
			'tags_input'    => $story['tags'],
			'post_date'     => $story['date'],
			'post_date_gmt' => $story['date'],
		),
		true
	);
	set_post_thumbnail( $id, picture( $story['slug'], $story['colour'], $story['alt'], $story['caption'] ) );
}
exit( 'published' );
